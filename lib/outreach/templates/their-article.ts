import type { Template } from '../template';

/** They wrote something longer than a post, and the member read in it. */
export const THEIR_ARTICLE: readonly Template[] = [
  {
    id: 'their-article-kept',
    situation: 'their-article',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, one line from your article “{work}” keeps following me around: {point}. Thanks for that. I’d like to read what’s next.',
      nl: 'Hoi {firstName}, één ding uit je stuk “{work}” laat me niet los: {point}. Dank dat je het opschreef. Ik lees graag verder.',
      nlFormal:
        'Beste {firstName}, één ding uit uw stuk “{work}” laat me niet los: {point}. Dank dat u het opschreef. Ik lees graag verder.',
    },
  },
  {
    id: 'their-article-surprise',
    situation: 'their-article',
    roles: ['decision-maker', 'influencer', 'initiator'],
    moments: ['zmot', 'fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, the part on {topic} in your piece “{work}” wasn’t what I expected, in a good way. I’d like to follow you here.',
      nl: 'Hoi {firstName}, het deel over {topic} in je stuk “{work}” verraste me, op een goede manier. Ik volg je hier graag.',
      nlFormal:
        'Beste {firstName}, het deel over {topic} in uw stuk “{work}” verraste me, op een goede manier. Ik volg u hier graag.',
    },
  },
  {
    id: 'their-article-of-use',
    situation: 'their-article',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, with your piece “{work}” in hand I could explain {topic} to someone else. That called for a thank-you, so here it is.',
      nl: 'Hoi {firstName}, met je stuk “{work}” in de hand kon ik iemand {topic} uitleggen. Dat verdient een bedankje, dus bij dezen.',
      nlFormal:
        'Beste {firstName}, met uw stuk “{work}” in de hand kon ik iemand {topic} uitleggen. Dat verdient een bedankje, dus bij dezen.',
    },
  },
];
