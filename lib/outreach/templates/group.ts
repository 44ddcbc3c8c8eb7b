import type { Template } from '../template';

/** Both are in the same group, and they wrote something there. */
export const GROUP: readonly Template[] = [
  {
    id: 'group-recognise',
    situation: 'group',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I read your post about {topic} in {group} and recognised my own week in it. Happy to swap experiences sometime.',
      nl: 'Hoi {firstName}, ik las wat je in {group} schreef over {topic} en ken het uit mijn eigen werk. Ik wissel graag eens ervaringen uit.',
      nlFormal:
        'Beste {firstName}, ik las wat u in {group} schreef over {topic} en ken het uit mijn eigen werk. Ik wissel graag eens ervaringen uit.',
    },
  },
  {
    id: 'group-point',
    situation: 'group',
    roles: ['buyer', 'user', 'influencer'],
    moments: ['zmot', 'fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, from what you wrote in {group} I kept this: {point}. It was the most practical thing I read there. Thanks for sharing it.',
      nl: 'Hoi {firstName}, van jouw bericht in {group} onthield ik dit: {point}. Het praktischste wat ik daar las. Dank dat je het deelde.',
      nlFormal:
        'Beste {firstName}, van uw bericht in {group} onthield ik dit: {point}. Het praktischste wat ik daar las. Dank dat u het deelde.',
    },
  },
  {
    id: 'group-hello',
    situation: 'group',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I know your name from {group}, where you wrote about {topic}. High time I said hello properly.',
      nl: 'Hoi {firstName}, ik ken je naam uit {group}, waar je schreef over {topic}. Hoog tijd om eens gewoon hallo te zeggen.',
      nlFormal:
        'Beste {firstName}, ik ken uw naam uit {group}, waar u schreef over {topic}. Hoog tijd om u eens gewoon te groeten.',
    },
  },
];
