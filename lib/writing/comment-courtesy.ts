import { phrases } from './lexicon/lexicon';

/** What people say to each other on an occasion, and nobody expects more of it. */
export const COURTESIES = ['congratulation', 'birthday', 'farewell', 'answered-thanks'] as const;
export type Courtesy = (typeof COURTESIES)[number];

/** How each sounds, in our five languages together; the first that is found is it. */
const SOUNDS: Readonly<Record<Courtesy, () => RegExp>> = {
  birthday: phrases(`
    happy (belated |\\p{L}+ |#(st|nd|rd|th)? )?(birthday|bday)
    (verjaardag|jarig|jarige)
    (geburtstag|geburi)
    (joyeux|bon) anniversaire
    (cumpleaños|cumple)`),
  'answered-thanks': phrases(`
    (glad|happy|pleased|delighted) (to hear )?(it|that|this|you|to) (helped|helps|helpful|was|is|could|liked?|enjoyed|found|hear|help)
    (you're|you are) (very |most |so )?welcome
    (my|the) pleasure
    (no problem|any time|anytime|don't mention it)
    (graag gedaan|geen dank|geen probleem|graag hoor)
    (fijn|blij|mooi|leuk|goed) (om te horen )?dat (je|u|het|jullie|dit) ~ (aan had|aan hebt|aan hebben|hielp|helpt|geholpen|bevalt|beviel|vond|vindt)
    fijn dat (je|u|jullie) er _ aan (had|hebt|hebben|heeft)
    (gern|gerne) geschehen
    (freut|freue) mich ~ (geholfen|hilft|gefällt|gefallen)
    (de rien|avec plaisir|je vous en prie|je t'en prie)
    (de nada|un placer|me alegro|me alegra)
    (thank|thanks) ~ (for everything|wishes|kind words|congratulations)
    (dank|bedankt) ~ (voor alles|felicitaties|wensen|lieve woorden)
    (danke|dank) ~ (für alles|glückwünsche|wünsche)
    merci ~ pour (tout|vos voeux|vos vœux|vos félicitations)
    gracias ~ por (todo|las felicitaciones)`),
  farewell: phrases(`
    (enjoy|happy) ~ retirement
    retirement
    pensioen
    ruhestand
    (à la|ta|votre) retraite
    jubilación`),
  congratulation: phrases(`
    congrat*
    (gratz|grats|well deserved|so deserved|welcome (aboard|to the (team|company|family)))
    (good luck|all the best|best of luck|success) ~ (new|next) (role|job|position|chapter|adventure|step|challenge)
    (gefelicit*|felicit*|proficiat)
    van harte (met|en|proficiat)
    (dik|dubbel en dik|zo|zeer) verdiend
    welkom (aan boord|in het team|bij (ons|het team|de club))
    (veel )?succes ~ (nieuwe|volgende) (rol|baan|functie|stap|avontuur|uitdaging)
    (herzlichen )?glückwunsch
    (glückwünsche|gratul*|willkommen (im team|an bord))
    (félicit*|bienvenue (à bord|dans))
    (enhorabuena|felicidades|felicitaciones|bienvenid* (a bordo|al equipo))`),
};
/** Somebody who praises a text congratulates nobody. */
const ON_A_TEXT = phrases(`
  (post|article|piece|read|blog|thread|video|insight|insights|artikel|stuk|stukje|verhaal|bericht|beitrag|publication|publicación|artículo)`);

/** Which courtesy a comment is, with the words that show it; null for none. */
export function courtesyIn(sentences: readonly { flat: string }[]): { is: Courtesy; words: string[] } | null {
  const hits = (list: () => RegExp) => sentences.flatMap(({ flat }) => [...flat.matchAll(list())].map(([hit]) => hit));
  if (hits(ON_A_TEXT).length > 0) return null;
  for (const is of COURTESIES_BY_WORD) {
    const words = hits(SOUNDS[is]);
    if (words.length > 0) return { is, words };
  }
  return null;
}

const COURTESIES_BY_WORD = Object.keys(SOUNDS) as Courtesy[];
/** All that is looked for, to be made ready before. */
export const COURTESY_PHRASES = [...Object.values(SOUNDS), ON_A_TEXT];
