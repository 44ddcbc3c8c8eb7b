import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/member/settings';
import { COMMENT_HINTS, COMMENT_VERDICTS } from '../../lib/writing/comment';
import { COURTESIES } from '../../lib/writing/comment-courtesy';
import { TICKS } from '../../lib/writing/comment-ticks';
import { EMPTY_REASONS } from '../../lib/writing/judge/empty';
import { PITCH_REASONS } from '../../lib/writing/judge/pitch';
import { SPECIFIC_REASONS } from '../../lib/writing/judge/specific';
import { NOTE_VERDICTS } from '../../lib/writing/note';
import { WRITING_CATALOGUES } from '../../locales/writing';

describe.each(LANGUAGES)('what is said of a text in %s', (language) => {
  const has = (room: string, key: string) => {
    const texts = WRITING_CATALOGUES[language][room] ?? {};
    return key in texts || (`${key}_one` in texts && `${key}_other` in texts);
  };

  it('has words for every verdict, reason, tick and hint of a comment', () => {
    const keys = [
      ...COMMENT_VERDICTS.map((verdict) => `verdict_${verdict}`),
      ...[...EMPTY_REASONS, ...COURTESIES, 'nothing-of-your-own'].map((reason) => `because_${reason}`),
      ...TICKS.map((tick) => `tick_${tick}`),
      ...COMMENT_HINTS.map((hint) => `hint_${hint}`),
    ];
    expect(keys.filter((key) => !has('commentCheck', key))).toEqual([]);
  });

  it('has words for every verdict and reason of a note', () => {
    const keys = [
      ...NOTE_VERDICTS.map((verdict) => `verdict_${verdict}`),
      ...[...PITCH_REASONS, ...SPECIFIC_REASONS].map((reason) => `because_${reason}`),
    ];
    expect(keys.filter((key) => !has('noteCheck', key))).toEqual([]);
  });

  it('knows what it lacks', () => expect(has('noteCheck', 'verdict_lovely')).toBe(false));
});
