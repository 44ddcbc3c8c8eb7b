import { expect, it } from 'vitest';
import { checkComment } from '../../lib/writing/comment';
import { COURTESY_PHRASES } from '../../lib/writing/comment-courtesy';
import { SUBSTANCE_PHRASES } from '../../lib/writing/comment-substance';
import { COMMENT_MARKS } from '../../lib/writing/lexicon/lexicon';
import { warmForComment } from '../../lib/writing/warm';

const DUTCH = 'Wat ons opviel: de chauffeurs wisten het al. Hoe lang duurde dat bij jullie?';

it('goes one pattern at a step, for the languages of the text only', () => {
  expect([...warmForComment(DUTCH)]).toHaveLength(
    COMMENT_MARKS.length + COURTESY_PHRASES.length + SUBSTANCE_PHRASES.length,
  );
  expect([...warmForComment('私たちも運転手に聞いてみました')]).toHaveLength(0);
});

it('changes nothing of what is found', () => {
  const before = checkComment(DUTCH);
  for (const _ of warmForComment(DUTCH));
  expect(checkComment(DUTCH)).toEqual(before);
});
