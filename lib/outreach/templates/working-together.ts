import type { Template } from '../template';

/** They already work together, as customer, supplier or on a project. */
export const WORKING_TOGETHER: readonly Template[] = [
  {
    id: 'working-together-not-yet-here',
    situation: 'working-together',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, all this time we worked together on {topic} without being connected here. Odd, really. Thanks for the good work so far.',
      nl: 'Hoi {firstName}, we werkten al die tijd samen aan {topic} zonder hier verbonden te zijn. Gek eigenlijk. Dank voor de fijne samenwerking.',
      nlFormal:
        'Beste {firstName}, we werkten al die tijd samen aan {topic} zonder hier verbonden te zijn. Gek eigenlijk. Dank voor de fijne samenwerking.',
    },
  },
  {
    id: 'working-together-day-to-day',
    situation: 'working-together',
    roles: ['user'],
    moments: ['smot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, {person} mentioned that you use {topic} now. If something about it annoys you, I’d rather know than not. Nice to meet you.',
      nl: 'Hoi {firstName}, {person} vertelde dat jij nu met {topic} werkt. Als er iets tegenvalt, weet ik dat liever wel dan niet. Leuk je te zien.',
      nlFormal:
        'Beste {firstName}, {person} vertelde dat u nu met {topic} werkt. Als er iets tegenvalt, weet ik dat liever wel dan niet. Prettig kennis te maken.',
    },
  },
  {
    id: 'working-together-clear',
    situation: 'working-together',
    roles: ['buyer', 'gatekeeper'],
    moments: ['fmot', 'smot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, you answered our questions about {topic} so clearly that I knew where we stood all along. Thank you. Good to have you here.',
      nl: 'Hoi {firstName}, je beantwoordde onze vragen over {topic} zo helder dat ik steeds wist waar we stonden. Dank je wel. Fijn je hier te treffen.',
      nlFormal:
        'Beste {firstName}, u beantwoordde onze vragen over {topic} zo helder dat ik steeds wist waar we stonden. Dank u wel. Fijn u hier te treffen.',
    },
  },
  {
    id: 'working-together-looking-back',
    situation: 'working-together',
    roles: ['decision-maker', 'initiator', 'influencer'],
    moments: ['smot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, looking back on our project on {topic}, one thing you said helped most: {point}. Thank you. Good to be in touch here.',
      nl: 'Hoi {firstName}, als ik terugkijk op ons project rond {topic}, hielp dit wat je zei het meest: {point}. Dank je wel daarvoor.',
      nlFormal:
        'Beste {firstName}, als ik terugkijk op ons project rond {topic}, hielp dit wat u zei het meest: {point}. Dank u wel daarvoor.',
    },
  },
  {
    id: 'working-together-face',
    situation: 'working-together',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, {person} told me you’re on the {topic} project as well. Now I have a face to go with the name. Nice to meet you here.',
      nl: 'Hoi {firstName}, {person} vertelde dat jij ook aan {topic} werkt, net als ik. Nu heb ik een gezicht bij de naam. Leuk je hier te treffen.',
      nlFormal:
        'Beste {firstName}, {person} vertelde dat u ook aan {topic} werkt, net als ik. Nu heb ik een gezicht bij de naam. Prettig u hier te treffen.',
    },
  },
];
