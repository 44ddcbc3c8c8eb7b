import { expect, it } from 'vitest';
import { checkComment } from '../../lib/writing/comment';
import { COURTESY_PHRASES } from '../../lib/writing/comment-courtesy';
import { SUBSTANCE_PHRASES } from '../../lib/writing/comment-substance';
import { COMMENT_MARKS, NOTE_MARKS } from '../../lib/writing/lexicon/lexicon';
import { checkNote } from '../../lib/writing/note';
import { warmForComment, warmForNote } from '../../lib/writing/warm';

const DUTCH = 'Wat ons opviel: de chauffeurs wisten het al. Hoe lang duurde dat bij jullie?';
const NOTE = 'Hoi Bo, ik las je post over retouren. Wij helpen winkels daar precies mee.';
const JAPANESE = '私たちも運転手に聞いてみました';

it('goes one pattern at a step, for the languages of the comment only, and once', () => {
  expect([...warmForComment(JAPANESE)]).toHaveLength(0);
  expect([...warmForComment(DUTCH)]).toHaveLength(
    COMMENT_MARKS.length + COURTESY_PHRASES.length + SUBSTANCE_PHRASES.length,
  );
  expect([...warmForComment(DUTCH)]).toHaveLength(0);
});

it('goes one pattern or list at a step for a note', () => {
  expect([...warmForNote(JAPANESE)]).toHaveLength(0);
  expect([...warmForNote(NOTE)].length).toBeGreaterThan(NOTE_MARKS.length);
  expect([...warmForNote(NOTE)]).toHaveLength(0);
});

it('changes nothing of what is found', () => {
  const before = [checkComment(DUTCH), checkNote(NOTE)];
  for (const _ of warmForComment(DUTCH));
  for (const _ of warmForNote(NOTE));
  expect([checkComment(DUTCH), checkNote(NOTE)]).toEqual(before);
});
