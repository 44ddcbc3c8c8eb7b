import type { Template } from '../template';

/** They have a new job or a step up. */
export const NEW_ROLE: readonly Template[] = [
  {
    id: 'new-role-first-weeks',
    situation: 'new-role',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, congratulations on your new role at {company}. I hope the first weeks are kind to you. I’d like to follow how it goes.',
      nl: 'Hoi {firstName}, gefeliciteerd met je nieuwe rol bij {company}. Ik hoop dat de eerste weken je meevallen. Ik volg graag hoe het gaat.',
      nlFormal:
        'Beste {firstName}, gefeliciteerd met uw nieuwe rol bij {company}. Ik hoop dat de eerste weken u meevallen. Ik volg graag hoe het gaat.',
    },
  },
  {
    id: 'new-role-as',
    situation: 'new-role',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I read that you have started as {job} at {company}. Congratulations, and enjoy finding your feet there.',
      nl: 'Hoi {firstName}, ik las dat je bent begonnen als {job} bij {company}. Gefeliciteerd, en veel plezier met je plek vinden daar.',
      nlFormal:
        'Beste {firstName}, ik las dat u bent begonnen als {job} bij {company}. Gefeliciteerd, en veel plezier met uw plek vinden daar.',
    },
  },
  {
    id: 'new-role-plans',
    situation: 'new-role',
    roles: ['decision-maker', 'influencer', 'buyer'],
    moments: ['zmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, congratulations on the step to {job} at {company}. You named {topic} as a first task; I’m curious how you go about it.',
      nl: 'Hoi {firstName}, gefeliciteerd met je stap naar {job} bij {company}. Je noemde {topic} als eerste klus; ik ben benieuwd hoe je begint.',
      nlFormal:
        'Beste {firstName}, gefeliciteerd met uw stap naar {job} bij {company}. U noemde {topic} als eerste taak; ik ben benieuwd hoe u begint.',
    },
  },
];
