import { LOOKED_AT } from './words';

/** A word of a text, as the judges see it. */
export interface Token {
  /** Lower case, straight apostrophes. */
  word: string;
  /** Begins with a capital, or is all capitals. */
  capital: boolean;
  /** Opens its sentence, so that a capital says nothing. */
  first: boolean;
}

/** One sentence of a text. */
export interface Sentence {
  tokens: readonly Token[];
  /** Its words in lower case, hyphens gone, each between single spaces, then its mark: `.`, `?` or `!`. */
  flat: string;
  asks: boolean;
}

/** A text taken apart for the judges. */
export interface Prose {
  sentences: readonly Sentence[];
  /** How many of each stand around the words. */
  padding: Readonly<Record<keyof typeof PADDING, number>>;
  /** Whether somebody's words stand between quotation marks. */
  quotes: boolean;
}

const PADDING = {
  links:
    /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+\.(?:com|org|net|nl|io)(?![\p{L}\p{N}])\S*|lnkd\.in\S*/giu,
  mentions: /(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*(?: \p{Lu}[\p{L}'’-]+){0,2}/gu,
  hashtags: /(?<![\p{L}\p{N}])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu,
  emoji: /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/gu,
} as const;
const JOINERS = /\uFE0F|\u20E3|[\u200B-\u200F]|[\u202A-\u202E]|\p{Emoji_Modifier}/gu;
const SMILEY = /(?<!\S)[:;=]-?[)D(Pp]+|(?<!\S)[xX]D+(?!\S)|<3/gu;
const QUOTED = /["“”„«][^"“”„«»\n]{8,200}["“”»]|(?<=\s)['‘][^'‘’\n]{8,200}['’](?=[\s.,!?]|$)/u;
const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,:][\p{L}\p{N}]+)*['’]?s?%?|[.?!…\n]+|[%€$£&]/gu;

const END = /^[.?!…\n]/;

/** Takes a text apart; whatever it holds, from its first `LOOKED_AT` units. */
export function proseOf(text: string): Prose {
  let rest = text.slice(0, LOOKED_AT).normalize('NFC').replace(JOINERS, '');
  const padding = { mentions: 0, links: 0, hashtags: 0, emoji: 0 };
  for (const kind of ['links', 'hashtags', 'mentions', 'emoji'] as const)
    rest = rest.replace(PADDING[kind], () => {
      padding[kind] += 1;
      return kind === 'emoji' ? ' \n ' : ' ';
    });
  rest = rest.replace(SMILEY, ' \n ');
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = (end: string) => {
    if (tokens.length === 0) return;
    const mark = end.includes('?') ? '?' : end.includes('!') ? '!' : '.';
    sentences.push({ tokens, flat: ` ${tokens.map((t) => t.word).join(' ')} ${mark} `, asks: mark === '?' });
    tokens = [];
  };
  for (const [piece] of rest.matchAll(PIECE)) {
    if (END.test(piece)) close(piece);
    else tokens.push({ word: plainWord(piece), capital: /^\p{Lu}/u.test(piece), first: tokens.length === 0 });
  }
  close('.');
  return { sentences, padding, quotes: QUOTED.test(rest) };
}

function plainWord(piece: string): string {
  return piece.toLowerCase().replaceAll('’', "'");
}
