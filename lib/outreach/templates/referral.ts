import type { Template } from '../template';

/** Somebody gave the member their name, and may be named. */
export const REFERRAL: readonly Template[] = [
  {
    id: 'referral-should-know',
    situation: 'referral',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, {person} thought that you and I should know each other, because of {topic}. I took the advice. Nice to meet you.',
      nl: 'Hoi {firstName}, {person} vond dat jij en ik elkaar moeten kennen, vanwege {topic}. Die raad volg ik graag op. Leuk kennis te maken.',
      nlFormal:
        'Beste {firstName}, {person} vond dat u en ik elkaar moeten kennen, vanwege {topic}. Die raad volg ik graag op. Prettig kennis te maken.',
    },
  },
  {
    id: 'referral-who-knows',
    situation: 'referral',
    roles: ['influencer', 'user', 'initiator'],
    moments: ['zmot', 'fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, {person} named you when I asked who really knows {topic}. Hence this hello. I’d like to follow what you share.',
      nl: 'Hoi {firstName}, {person} noemde jou toen ik vroeg wie echt iets weet van {topic}. Vandaar deze groet. Ik volg je hier graag.',
      nlFormal:
        'Beste {firstName}, {person} noemde u toen ik vroeg wie echt iets weet van {topic}. Vandaar deze groet. Ik volg u hier graag.',
    },
  },
  {
    id: 'referral-passed-on',
    situation: 'referral',
    roles: ['decision-maker', 'buyer', 'gatekeeper'],
    moments: ['fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, {person} gave me your name when {topic} came up, and said I could mention it. Good to know who you are.',
      nl: 'Hoi {firstName}, {person} gaf me jouw naam toen het over {topic} ging, en ik mocht dat zeggen. Fijn om te weten wie je bent.',
      nlFormal:
        'Beste {firstName}, {person} gaf me uw naam toen het over {topic} ging, en ik mocht dat zeggen. Fijn om te weten wie u bent.',
    },
  },
  {
    id: 'referral-hello',
    situation: 'referral',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I have your name from {person}, with greetings. We had been talking about {topic}. Glad to find you here.',
      nl: 'Hoi {firstName}, ik heb je naam van {person} en doe je de groeten. We hadden het over {topic}. Leuk je hier te vinden.',
      nlFormal:
        'Beste {firstName}, ik heb uw naam van {person} en doe u de groeten. We hadden het over {topic}. Prettig u hier te vinden.',
    },
  },
];
