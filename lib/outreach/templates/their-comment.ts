import type { Template } from '../template';

/** They commented on somebody's post, and the member read it. */
export const THEIR_COMMENT: readonly Template[] = [
  {
    id: 'their-comment-angle',
    situation: 'their-comment',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I read your comment under {author}’s post about {topic}. I hadn’t looked at it that way, thank you. Good to know you.',
      nl: 'Hoi {firstName}, ik las je reactie onder de post van {author} over {topic}. Zo had ik het nog niet bekeken, dank je. Leuk om kennis te maken.',
      nlFormal:
        'Beste {firstName}, ik las uw reactie onder de post van {author} over {topic}. Zo had ik het nog niet bekeken, dank u. Prettig kennis te maken.',
    },
  },
  {
    id: 'their-comment-point',
    situation: 'their-comment',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, in your comment about {topic} you put it more clearly than I could: {point}. I’d like to read more from you.',
      nl: 'Hoi {firstName}, in je reactie over {topic} zei je het helderder dan ik het kon: {point}. Ik lees graag meer van je.',
      nlFormal:
        'Beste {firstName}, in uw reactie over {topic} zei u het helderder dan ik het kon: {point}. Ik lees graag meer van u.',
    },
  },
  {
    id: 'their-comment-experience',
    situation: 'their-comment',
    roles: ['user', 'buyer'],
    moments: ['fmot', 'smot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, you commented on {topic} from experience, not from theory. This is what I took from it: {point}. Thanks for telling it.',
      nl: 'Hoi {firstName}, je reactie over {topic} kwam uit de praktijk, niet uit een boekje. Dit neem ik mee: {point}. Dank dat je het vertelde.',
      nlFormal:
        'Beste {firstName}, uw reactie over {topic} kwam uit de praktijk, niet uit een boekje. Dit neem ik mee: {point}. Dank dat u het vertelde.',
    },
  },
  {
    id: 'their-comment-thread',
    situation: 'their-comment',
    roles: ['influencer', 'decision-maker'],
    moments: ['zmot'],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, your comment about {topic} is the one I remember from {author}’s post. Hence this hello, outside the thread.',
      nl: 'Hoi {firstName}, van alle reacties onder de post van {author} onthield ik die van jou over {topic}. Vandaar: hallo, buiten het draadje om.',
      nlFormal:
        'Beste {firstName}, van de reacties onder de post van {author} onthield ik die van u over {topic}. Vandaar deze groet, buiten het draadje om.',
    },
  },
];
