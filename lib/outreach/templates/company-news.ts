import type { Template } from '../template';

/** There was news of their company. */
export const COMPANY_NEWS: readonly Template[] = [
  {
    id: 'company-news-from-inside',
    situation: 'company-news',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I read the story about {topic} at {company}. Quite a step. I wonder how your team looks at it. Nice to meet you.',
      nl: 'Hoi {firstName}, ik las het bericht over {topic} bij {company}. Dat is nogal een stap. Hoe kijkt jouw team ernaar? Leuk kennis te maken.',
      nlFormal:
        'Beste {firstName}, ik las het bericht over {topic} bij {company}. Dat is nogal een stap. Hoe kijkt uw team ernaar? Prettig kennis te maken.',
    },
  },
  {
    id: 'company-news-congratulations',
    situation: 'company-news',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I read the article about {topic} at {company}. Congratulations to you and to everyone who worked on it.',
      nl: 'Hoi {firstName}, ik las het bericht over {topic} bij {company}. Gefeliciteerd, jij en iedereen die eraan heeft gewerkt.',
      nlFormal:
        'Beste {firstName}, ik las het bericht over {topic} bij {company}. Gefeliciteerd, u en iedereen die eraan heeft gewerkt.',
    },
  },
  {
    id: 'company-news-one-thing',
    situation: 'company-news',
    roles: ['decision-maker', 'initiator', 'influencer'],
    moments: ['zmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, in the article about {company} one line made me look twice: {point}. I’d like to follow how you take it from here.',
      nl: 'Hoi {firstName}, in het artikel over {company} keek ik van één zin op: {point}. Ik volg graag hoe jullie daarmee verdergaan.',
      nlFormal:
        'Beste {firstName}, in het artikel over {company} keek ik van één zin op: {point}. Ik volg graag hoe u daarmee verdergaat.',
    },
  },
];
