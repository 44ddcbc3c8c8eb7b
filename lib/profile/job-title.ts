import { wordsOf } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words for what somebody is at work, in lower case and without accents: en, nl, de, fr, es, it. */
const TITLES = setOf(`manager director engineer developer consultant founder cofounder owner ceo cto cfo coo cmo
specialist analyst designer recruiter officer president vp advisor adviser architect administrator
assistant coordinator representative salesperson teacher nurse accountant lawyer student trainer coach freelancer
entrepreneur marketer
directeur eigenaar oprichter adviseur medewerker ontwikkelaar verkoper leider teamleider projectleider ondernemer
docent zzper boekhouder jurist ontwerper stagiair beheerder bestuurder
geschaftsfuhrer geschaftsfuhrerin leiter leiterin berater beraterin entwickler entwicklerin ingenieur ingenieurin inhaber inhaberin grunder
grunderin mitarbeiter mitarbeiterin referent referentin kaufmann kauffrau verkaufer verkauferin
directrice developpeur developpeuse gerant gerante consultante fondateur fondatrice conseiller
conseillere ingenieure
directora gerente ingeniero ingeniera desarrollador desarrolladora consultor consultora jefe jefa fundador fundadora asesor
asesora
direttore direttrice ingegnere sviluppatore sviluppatrice consulente fondatore fondatrice titolare addetto addetta
impiegato impiegata venditore venditrice`);
/** Titles of several words, whose single words mean other things as well. */
const PHRASES =
  /\b(?:head of|(?:team|tech) lead|account executive|managing partner|hoofd \p{L}+|chef de|responsable d[eu])\b/iu;
/** From so many letters on a title may also end a longer word: "accountmanager", "Vertriebsleiter". */
const ENDS_FROM = 6;

/** Between a title and an employer. Spanish and French "en" is Dutch "and": both are fine in a bare title. */
const AT = /\s+(?:at|bij|bei|chez|presso|en|de|di|@)\s+|\s*@\s*/iu;
/** What separates the parts of a headline. */
const PARTS = /\s*[|•·/]\s*|\s+[-–—]\s+|\s*[,;]\s*/u;
/** A part that holds one of these says for whom or what: that is more than a title. */
const MORE = setOf(`for who that helping help helps with so to which
voor die dat help helpt helpen zodat waarmee met om zonder
fur damit hilft helfe helfen mit der wer
qui pour aide aider avec afin
que para ayudo ayuda ayudando con
che per aiuto aiuta aiutiamo con`);
/** A title or an employer of more words than this is a sentence. Our rule of thumb. */
const MOST_WORDS = 5;

/**
 * Whether a headline is nothing but a job title, or a title at an employer ("Account manager bij Acme"), or several of
 * them. Known in English, Dutch, German, French, Spanish and Italian. Where in doubt it is not: a part without a word for
 * a profession, or with a word that says for whom or for what, makes the whole more than a title.
 */
export function isJobTitleOnly(headline: string): boolean {
  const parts = headline.split(PARTS).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isTitle);
}

function isTitle(part: string): boolean {
  const [title = '', ...employer] = part.split(AT);
  const words = plainWords(title);
  return (
    words.length <= MOST_WORDS &&
    (words.some(isProfession) || PHRASES.test(part)) &&
    employer.every((name) => plainWords(name).length <= MOST_WORDS) &&
    !plainWords(part).some((word) => MORE.has(word))
  );
}

function isProfession(word: string): boolean {
  if (TITLES.has(word)) return true;
  return [...TITLES].some((title) => title.length >= ENDS_FROM && word.endsWith(title));
}

function plainWords(text: string): string[] {
  return wordsOf(text).map((word) =>
    word
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase(),
  );
}
