import type { Template } from '../template';

/** They asked something in public. */
export const ASKED_QUESTION: readonly Template[] = [
  {
    id: 'asked-question-same',
    situation: 'asked-question',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I saw your question about {topic}. It kept me busy as well, wrong turns included. I’d like to see what you find.',
      nl: 'Hoi {firstName}, ik zag je vraag over {topic} voorbijkomen. Ik heb er mijn hoofd over gebroken, verkeerde afslagen incluis. Benieuwd wat je vindt.',
      nlFormal:
        'Beste {firstName}, ik zag uw vraag over {topic} voorbijkomen. Ik heb er mijn hoofd over gebroken, verkeerde afslagen incluis. Groet van een lotgenoot.',
    },
  },
  {
    id: 'asked-question-answer',
    situation: 'asked-question',
    roles: ['initiator', 'user', 'buyer'],
    moments: ['zmot', 'fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I saw your question about {topic} go by. When I was stuck there, this helped: {point}. No need to reply. Good luck with it!',
      nl: 'Hoi {firstName}, je vroeg naar {topic}. Wat mij op dat punt hielp: {point}. Antwoorden hoeft niet. Succes ermee!',
      nlFormal:
        'Beste {firstName}, u vroeg naar {topic}. Wat mij op dat punt hielp: {point}. Antwoorden hoeft niet. Succes ermee!',
    },
  },
  {
    id: 'asked-question-good',
    situation: 'asked-question',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, your question about {topic} was better than most of the answers below it. I’d like to follow where it takes you.',
      nl: 'Hoi {firstName}, je vraag over {topic} was beter dan de meeste antwoorden eronder. Ik volg graag waar je ermee uitkomt.',
      nlFormal:
        'Beste {firstName}, uw vraag over {topic} was beter dan de meeste antwoorden eronder. Ik volg graag waar u ermee uitkomt.',
    },
  },
];
