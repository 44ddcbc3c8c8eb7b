import type { Template } from '../template';

/** Both were in a webinar, the member's own or another's. */
export const WEBINAR: readonly Template[] = [
  {
    id: 'webinar-chewing',
    situation: 'webinar',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, we were both in the webinar “{event}”. I’m still chewing on the part about {topic}, and curious how it landed with you.',
      nl: 'Hoi {firstName}, we zaten allebei in het webinar “{event}”. Op het stuk over {topic} kauw ik nog. Benieuwd hoe het bij jou viel.',
      nlFormal:
        'Beste {firstName}, we zaten allebei in het webinar “{event}”. Op het stuk over {topic} kauw ik nog. Ik ben benieuwd hoe het bij u viel.',
    },
  },
  {
    id: 'webinar-their-question',
    situation: 'webinar',
    roles: ['user', 'initiator', 'buyer'],
    moments: ['zmot', 'fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, your question about {topic} in the webinar “{event}” was the one I should have asked. Thanks for being quicker than me.',
      nl: 'Hoi {firstName}, jouw vraag over {topic} in het webinar “{event}” had ik zelf moeten stellen. Dank dat jij sneller was dan ik.',
      nlFormal:
        'Beste {firstName}, uw vraag over {topic} in het webinar “{event}” had ik zelf moeten stellen. Dank dat u sneller was dan ik.',
    },
  },
  {
    id: 'webinar-wrote-down',
    situation: 'webinar',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I saw your name in the webinar “{event}”. This is the one thing I wrote down: {point}. It’s good to know who else was there.',
      nl: 'Hoi {firstName}, ik zag je naam in het webinar “{event}”. Dit is het enige wat ik opschreef: {point}. Leuk te weten wie er nog meer was.',
      nlFormal:
        'Beste {firstName}, ik zag uw naam in het webinar “{event}”. Dit is het enige wat ik opschreef: {point}. Prettig te weten wie er nog meer was.',
    },
  },
];
