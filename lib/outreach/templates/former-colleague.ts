import type { Template } from '../template';

/** They worked at the same company at the same time. */
export const FORMER_COLLEAGUE: readonly Template[] = [
  {
    id: 'former-colleague-topic',
    situation: 'former-colleague',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, we worked together at {company} a while ago. I thought of you when {topic} came up. High time we were connected here too.',
      nl: 'Hoi {firstName}, we werkten ooit samen bij {company}. Ik dacht aan je toen het over {topic} ging. Leuk om je hier ook weer te vinden.',
      nlFormal:
        'Beste {firstName}, we werkten ooit samen bij {company}. Ik dacht aan u toen het over {topic} ging. Prettig om u hier weer te vinden.',
    },
  },
  {
    id: 'former-colleague-how-are-you',
    situation: 'former-colleague',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I saw your name and was back at {company} for a second, where we worked together. How have you been since?',
      nl: 'Hoi {firstName}, ik zag je naam en was even terug bij {company}, waar we samen werkten. Hoe is het je sindsdien vergaan?',
      nlFormal:
        'Beste {firstName}, ik zag uw naam en was even terug bij {company}, waar we samen werkten. Hoe is het u sindsdien vergaan?',
    },
  },
  {
    id: 'former-colleague-still-true',
    situation: 'former-colleague',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, something you said when we worked at {company} turned out to be true: {point}. I wanted you to know. Good to see you here.',
      nl: 'Hoi {firstName}, iets wat je zei toen we samen bij {company} werkten, bleek waar: {point}. Dat wilde ik je laten weten. Leuk je te zien.',
      nlFormal:
        'Beste {firstName}, iets wat u zei toen we samen bij {company} werkten, bleek waar: {point}. Dat wilde ik u graag laten weten.',
    },
  },
  {
    id: 'former-colleague-person',
    situation: 'former-colleague',
    roles: ['influencer', 'gatekeeper', 'decision-maker'],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, {person} and I were talking about our time at {company} and your name came up, warmly. Good to find you here.',
      nl: 'Hoi {firstName}, {person} en ik hadden het over onze tijd bij {company} en jouw naam viel, met een glimlach. Leuk je hier te vinden.',
      nlFormal:
        'Beste {firstName}, {person} en ik hadden het over onze tijd bij {company} en uw naam viel, met een glimlach. Een hartelijke groet.',
    },
  },
];
