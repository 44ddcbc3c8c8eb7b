import type { Template } from '../template';

/** They spoke to each other somewhere. */
export const MET: readonly Template[] = [
  {
    id: 'met-way-home',
    situation: 'met',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, good to meet you at {event}. What you told me about {topic} kept me company on the way home. Let’s not lose touch.',
      nl: 'Hoi {firstName}, fijn je te ontmoeten bij {event}. Wat je vertelde over {topic} ging met me mee naar huis. Laten we elkaar niet kwijtraken.',
      nlFormal:
        'Beste {firstName}, fijn u te ontmoeten bij {event}. Wat u vertelde over {topic} ging met me mee naar huis. Ik houd graag contact.',
    },
  },
  {
    id: 'met-one-thing',
    situation: 'met',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, we spoke at {event}, and one thing you said has stuck with me: {point}. I’d be glad to stay in touch.',
      nl: 'Hoi {firstName}, we spraken elkaar bij {event} en één ding dat je zei is blijven hangen: {point}. Ik houd graag contact met je.',
      nlFormal:
        'Beste {firstName}, we spraken elkaar bij {event} en één ding dat u zei is blijven hangen: {point}. Ik houd graag contact met u.',
    },
  },
  {
    id: 'met-late',
    situation: 'met',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, we talked about {topic} at {event} and then I forgot to look you up. Better late than never: good to see you again here.',
      nl: 'Hoi {firstName}, we spraken elkaar bij {event} over {topic} en daarna vergat ik je op te zoeken. Beter laat dan nooit. Leuk je hier te zien.',
      nlFormal:
        'Beste {firstName}, we spraken elkaar bij {event} over {topic}. Ik had u daarna willen opzoeken. Beter laat dan nooit, dus bij dezen.',
    },
  },
  {
    id: 'met-colleague-too',
    situation: 'met',
    roles: ['gatekeeper', 'user'],
    moments: ['fmot', 'smot'],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, nice talking to you and {person} at {event}. You explained {topic} better than any slide did. Good to be in touch.',
      nl: 'Hoi {firstName}, leuk om jou en {person} te spreken bij {event}. Jij legde {topic} beter uit dan welke slide ook. Leuk om contact te houden.',
      nlFormal:
        'Beste {firstName}, fijn u en {person} te spreken bij {event}. U legde {topic} beter uit dan welke slide ook. Ik houd graag contact.',
    },
  },
];
