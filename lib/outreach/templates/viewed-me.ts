import type { Template } from '../template';

/** They viewed the member's profile; what anchors the note is what the member found on theirs. */
export const VIEWED_ME: readonly Template[] = [
  {
    id: 'viewed-me-found-post',
    situation: 'viewed-me',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, you stopped by my profile, I stopped by yours and found your post about {topic}. I’m glad I did. Hello from here.',
      nl: 'Hoi {firstName}, je keek even bij mij, dus keek ik bij jou en vond je post over {topic}. Daar ben ik blij om. Groet van hier.',
      nlFormal:
        'Beste {firstName}, u keek even bij mij, dus keek ik bij u en vond uw post over {topic}. Daar ben ik blij om. Een vriendelijke groet.',
    },
  },
  {
    id: 'viewed-me-shared-contact',
    situation: 'viewed-me',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, you visited my profile, and on yours I saw that we both know {person}. Small world, so hello back.',
      nl: 'Hoi {firstName}, leuk dat je mijn profiel bekeek. We kennen allebei {person}, zag ik toen. Klein wereldje, dus ik groet even terug.',
      nlFormal:
        'Beste {firstName}, fijn dat u mijn profiel bekeek. We kennen allebei {person}, zag ik toen. De wereld is klein, vandaar een groet terug.',
    },
  },
  {
    id: 'viewed-me-shared-group',
    situation: 'viewed-me',
    roles: ['initiator', 'user', 'influencer'],
    moments: ['zmot'],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, you visited my profile and I noticed we’re both in {group}, and both into {topic}. A wave back seemed only polite.',
      nl: 'Hoi {firstName}, je bekeek mijn profiel en ik zag dat we allebei in {group} zitten, met {topic} als thema. Dus zwaai ik even terug.',
      nlFormal:
        'Beste {firstName}, u bekeek mijn profiel en ik zag dat we allebei in {group} zitten, met {topic} als thema. Daarom een groet terug.',
    },
  },
];
