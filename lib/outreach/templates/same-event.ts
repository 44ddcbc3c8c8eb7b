import type { Template } from '../template';

/** Both were at an event, without having spoken. */
export const SAME_EVENT: readonly Template[] = [
  {
    id: 'same-event-missed',
    situation: 'same-event',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, we were both at {event} and never bumped into each other. The part about {topic} still has me thinking. Hello after all.',
      nl: 'Hoi {firstName}, we waren allebei bij {event} en liepen elkaar mis. Over het deel over {topic} denk ik nog na. Alsnog hallo dus.',
      nlFormal:
        'Beste {firstName}, we waren allebei bij {event} en liepen elkaar mis. Over het deel over {topic} denk ik nog na. Alsnog een groet dus.',
    },
  },
  {
    id: 'same-event-question',
    situation: 'same-event',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, you were at {event} too, I saw. I left with one question, about {topic}, and wonder what you left with. Nice to meet you.',
      nl: 'Hoi {firstName}, ik zag dat jij ook bij {event} was. Ik ging weg met een vraag over {topic} en ben benieuwd waarmee jij wegging.',
      nlFormal:
        'Beste {firstName}, ik zag dat u ook bij {event} was. Ik ging weg met een vraag over {topic} en ben benieuwd waarmee u wegging.',
    },
  },
  {
    id: 'same-event-takeaway',
    situation: 'same-event',
    roles: ['decision-maker', 'influencer'],
    moments: ['zmot', 'fmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, we were both at {event}. I wrote down one line there: {point}. I’d like to know whether it stood out for you too.',
      nl: 'Hoi {firstName}, we zaten allebei bij {event}. Ik schreef daar één regel op: {point}. Ik ben benieuwd of die jou ook opviel.',
      nlFormal:
        'Beste {firstName}, we zaten allebei bij {event}. Ik schreef daar één regel op: {point}. Ik ben benieuwd of die u ook opviel.',
    },
  },
];
