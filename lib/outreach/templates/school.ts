import type { Template } from '../template';

/** Both went to the same school or took the same course. */
export const SCHOOL: readonly Template[] = [
  {
    id: 'school-ended-up',
    situation: 'school',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, we were both at {school}, I noticed. Fun to see that you ended up in {topic}. Greetings from another one of us.',
      nl: 'Hoi {firstName}, we hebben allebei op {school} gezeten, zag ik. Leuk dat je in {topic} terecht bent gekomen. Groet van nog een van ons.',
      nlFormal:
        'Beste {firstName}, we hebben allebei op {school} gezeten, zag ik. Leuk dat u in {topic} terecht bent gekomen. Groet van nog een van ons.',
    },
  },
  {
    id: 'school-what-stuck',
    situation: 'school',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, we both studied at {school}. One lesson from there I still use: {point}. I wonder what stayed with you. Nice to meet you.',
      nl: 'Hoi {firstName}, we studeerden allebei aan {school}. Deze les gebruik ik nog steeds: {point}. Welke bleef jou bij? Leuk je hier te zien.',
      nlFormal:
        'Beste {firstName}, we studeerden allebei aan {school}. Deze les gebruik ik nog steeds: {point}. Welke bleef u bij? Prettig u hier te zien.',
    },
  },
  {
    id: 'school-in-practice',
    situation: 'school',
    roles: ['user', 'influencer', 'decision-maker'],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, you and I both studied at {school}. And now you are into {topic}, which they never taught us. Good to find you here.',
      nl: 'Hoi {firstName}, we zaten allebei op {school}. En nu doe jij iets met {topic}, dat zat daar niet in het rooster. Leuk je hier te vinden.',
      nlFormal:
        'Beste {firstName}, we zaten allebei op {school}. En nu doet u iets met {topic}, dat zat daar niet in het rooster. Prettig u hier te vinden.',
    },
  },
];
