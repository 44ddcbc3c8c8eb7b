import type { Template } from '../template';

/** They spoke on a stage or in a podcast, and the member heard it. */
export const THEIR_TALK: readonly Template[] = [
  {
    id: 'their-talk-notebook',
    situation: 'their-talk',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I heard you speak about {topic} ({event}). This went into my notebook: {point}. Thank you for that.',
      nl: 'Hoi {firstName}, ik hoorde je verhaal over {topic} ({event}). Dit staat nu in mijn notitieboek: {point}. Dank je wel daarvoor.',
      nlFormal:
        'Beste {firstName}, ik hoorde uw verhaal over {topic} ({event}). Dit staat nu in mijn notitieboek: {point}. Dank u wel daarvoor.',
    },
  },
  {
    id: 'their-talk-honest',
    situation: 'their-talk',
    roles: ['decision-maker', 'influencer'],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I heard you talk about {topic} ({event}). Refreshingly frank, and that is rarer than it should be. I’d like to follow you here.',
      nl: 'Hoi {firstName}, ik hoorde je praten over {topic} ({event}). Verfrissend eerlijk, en dat kom je minder tegen dan je zou willen. Ik volg je hier graag.',
      nlFormal:
        'Beste {firstName}, ik hoorde u praten over {topic} ({event}). Verfrissend eerlijk, en dat is zeldzamer dan het zou moeten. Ik volg u hier graag.',
    },
  },
  {
    id: 'their-talk-afterthought',
    situation: 'their-talk',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I heard you talk about {topic} ({event}) and looked at my own work again afterwards. Hello from a listener.',
      nl: 'Hoi {firstName}, ik hoorde je verhaal over {topic} ({event}) en keek daarna opnieuw naar mijn eigen werk. Groet van een luisteraar.',
      nlFormal:
        'Beste {firstName}, ik hoorde uw verhaal over {topic} ({event}) en keek daarna opnieuw naar mijn eigen werk. Groet van een luisteraar.',
    },
  },
];
