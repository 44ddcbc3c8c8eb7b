/** Something our advice does not say, with a sentence per language that says it and one that rightly does not. */
export interface Dishonesty {
  pattern: RegExp;
  forbidden: { en: string; nl: string };
  allowed: { en: string; nl: string };
}

const FUTURE = '(?:will|shall|going to|zal|zult|zullen|gaat|gaan)';
const SCORE = '(?:score|ssi|index|points?|pillars?|rank|punt(?:en)?|pijlers?|positie)';

/** What no advice, trend, goal or outlook says: a promised score, a certainty, a cause we can't know, reach or sales. */
export const DISHONESTIES: Record<string, Dishonesty> = {
  'a score foretold': {
    pattern: new RegExp(`\\b${FUTURE}\\b[^.!?]*\\b${SCORE}\\b|\\b${SCORE}\\b[^.!?]*\\b${FUTURE}\\b`, 'i'),
    forbidden: { en: 'Do this and your score will rise.', nl: 'Doe dit en je score zal stijgen.' },
    allowed: {
      en: 'Nobody will mind a short line. Your score is one thing.',
      nl: 'Het gaat om het gesprek. Je score is maar een cijfer.',
    },
  },
  'a certainty': {
    pattern: /guarantee|garand|garantie|\bprove[sn]?\b|\bbewe?zen\b|\bbewijst\b/i,
    forbidden: { en: 'Proven to work.', nl: 'Een bewezen aanpak.' },
    allowed: { en: 'One trainer counted it and found a difference.', nl: 'Eén trainer telde het en vond verschil.' },
  },
  'a cause we can’t know': {
    pattern: /\bbecause (?:of )?your?\b|\b(?:om|door)dat (?:je|jij|jouw)\b/i,
    forbidden: { en: 'It rose because you commented.', nl: 'Hij steeg doordat je reageerde.' },
    allowed: { en: 'It rose in the weeks in which you commented.', nl: 'Hij steeg in de weken waarin je reageerde.' },
  },
  'reach, points or sales': {
    pattern:
      /\b(?:more|extra|higher) (?:reach|views|leads|sales|points|score)\b|\b(?:meer|extra|hogere?) (?:bereik|weergaven|leads|omzet|punten|score)\b/i,
    forbidden: { en: 'It brings more reach.', nl: 'Het levert meer bereik op.' },
    allowed: { en: 'More people may recognise your name.', nl: 'Misschien herkennen mensen je naam eerder.' },
  },
  'an algorithm that rewards': {
    pattern: /\balgorithm\b|\balgoritme\b/i,
    forbidden: { en: 'The algorithm rewards comments.', nl: 'Het algoritme beloont reacties.' },
    allowed: { en: 'LinkedIn counts comments.', nl: 'LinkedIn telt reacties mee.' },
  },
};

/** The names of what a text says and should not. */
export function dishonestiesIn(text: string): string[] {
  return Object.entries(DISHONESTIES)
    .filter(([, { pattern }]) => pattern.test(text))
    .map(([name]) => name);
}
