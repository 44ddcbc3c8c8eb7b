import type { Template } from '../template';

/** They posted something that the member read. */
export const THEIR_POST: readonly Template[] = [
  {
    id: 'their-post-stayed',
    situation: 'their-post',
    roles: [],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, one thing in your post about {topic} stayed with me: {point}. Glad I came across it. I’d like to follow what you write.',
      nl: 'Hoi {firstName}, één ding uit je post over {topic} bleef hangen: {point}. Fijn dat ik die tegenkwam, ik volg je graag.',
      nlFormal:
        'Beste {firstName}, één ding uit uw post over {topic} bleef hangen: {point}. Fijn dat ik die tegenkwam, ik volg u graag.',
    },
  },
  {
    id: 'their-post-recognised',
    situation: 'their-post',
    roles: ['user', 'initiator'],
    moments: ['zmot'],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, I recognised a lot in your post about {topic}, this above all: {point}. Nice to meet someone who writes it down.',
      nl: 'Hoi {firstName}, ik herkende veel in je post over {topic}, dit nog het meest: {point}. Fijn dat iemand het gewoon opschrijft.',
      nlFormal:
        'Beste {firstName}, ik herkende veel in uw post over {topic}, dit nog het meest: {point}. Fijn dat iemand het gewoon opschrijft.',
    },
  },
  {
    id: 'their-post-second-thoughts',
    situation: 'their-post',
    roles: ['influencer', 'decision-maker'],
    moments: [],
    worth: 'A',
    texts: {
      en: 'Hi {firstName}, your post about {topic} made me rethink one thing: {point}. I like being made to think, so I’d gladly read along.',
      nl: 'Hoi {firstName}, door je post over {topic} kijk ik anders aan tegen één ding: {point}. Dat overkomt me niet vaak. Ik lees graag mee.',
      nlFormal:
        'Beste {firstName}, door uw post over {topic} kijk ik anders aan tegen één ding: {point}. Dat overkomt me niet vaak. Ik lees graag mee.',
    },
  },
  {
    id: 'their-post-stopped',
    situation: 'their-post',
    roles: [],
    moments: [],
    worth: 'B',
    texts: {
      en: 'Hi {firstName}, I stopped scrolling at your post about {topic}. It’s on my desk too, seen from another side. I’d like to read along.',
      nl: 'Hoi {firstName}, bij je post over {topic} stopte ik met scrollen. Ik ben ermee bezig vanaf een andere kant en lees graag met je mee.',
      nlFormal:
        'Beste {firstName}, bij uw post over {topic} stopte ik met scrollen. Ik ben ermee bezig vanaf een andere kant en lees graag met u mee.',
    },
  },
];
