import type { Template } from '../template';

/** Both know the same person. */
export const SHARED_CONTACT: readonly Template[] = [
  {
    id: 'shared-contact-came-up',
    situation: 'shared-contact',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, {person} told me about you when we talked about {topic}. That made me curious, so a hello is in order.',
      nl: 'Hoi {firstName}, {person} vertelde over je toen we het over {topic} hadden. Dat maakte me nieuwsgierig, dus bij deze: hallo.',
      nlFormal:
        'Beste {firstName}, {person} vertelde over u toen we het over {topic} hadden. Dat maakte me nieuwsgierig, vandaar deze groet.',
    },
  },
  {
    id: 'shared-contact-both',
    situation: 'shared-contact',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, we both know {person}, and I see we share {topic} as well. That seemed a good enough reason to say hello.',
      nl: 'Hoi {firstName}, we kennen allebei {person} en hebben ook {topic} gemeen, zie ik. Dat leek me een mooie reden om hallo te zeggen.',
      nlFormal:
        'Beste {firstName}, we kennen allebei {person} en hebben ook {topic} gemeen, zie ik. Dat leek me een mooie reden om u te groeten.',
    },
  },
  {
    id: 'shared-contact-worked-with',
    situation: 'shared-contact',
    roles: ['decision-maker', 'influencer', 'gatekeeper'],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I know {person} from {company} and noticed that you two know each other. Small world. Nice to meet you here.',
      nl: 'Hoi {firstName}, ik ken {person} van {company} en zag dat jullie elkaar ook kennen. Klein wereldje. Leuk je hier te treffen.',
      nlFormal:
        'Beste {firstName}, ik ken {person} van {company} en zag dat we die bekende delen. De wereld is klein. Prettig u hier te treffen.',
    },
  },
];
