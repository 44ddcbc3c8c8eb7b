import type { Template } from '../template';

/** They replied to something the member wrote. */
export const ANSWERED_ME: readonly Template[] = [
  {
    id: 'answered-me-new-point',
    situation: 'answered-me',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, your reply to me about {topic} held something I hadn’t thought of: {point}. Thank you. Good to keep that exchange going here.',
      nl: 'Hoi {firstName}, dank voor je antwoord op mijn bericht over {topic}. Hier had ik nog niet aan gedacht: {point}. Ik praat er graag over door.',
      nlFormal:
        'Beste {firstName}, dank voor uw antwoord op mijn bericht over {topic}. Hier had ik nog niet aan gedacht: {point}. Ik spreek u graag vaker.',
    },
  },
  {
    id: 'answered-me-thanks',
    situation: 'answered-me',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, your reply to me about {topic} was worth more than a thumbs-up. I’d rather thank you here than bury it in a thread.',
      nl: 'Hoi {firstName}, je antwoord op mijn bericht over {topic} verdient meer dan een duimpje. Ik bedank je liever hier dan onderaan een draadje.',
      nlFormal:
        'Beste {firstName}, uw antwoord op mijn bericht over {topic} verdient meer dan een duimpje. Ik bedank u liever hier dan onderaan een draadje.',
    },
  },
  {
    id: 'answered-me-other-view',
    situation: 'answered-me',
    roles: ['influencer', 'decision-maker'],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, you answered me on {topic} and saw it differently. I like that better than applause. Glad to read along with you.',
      nl: 'Hoi {firstName}, je antwoordde mij over {topic} en zag het anders dan ik. Daar heb ik meer aan dan aan applaus. Ik lees graag mee.',
      nlFormal:
        'Beste {firstName}, u antwoordde mij over {topic} en zag het anders dan ik. Daar heb ik meer aan dan aan applaus. Ik lees graag mee.',
    },
  },
];
