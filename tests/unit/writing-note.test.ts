import { describe, expect, it } from 'vitest';
import { checkNote } from '../../lib/writing/note';
import { fingerprintOf, sameAs } from '../../lib/writing/sameness';

const PLAIN = 'Hi Dana, I follow many people in logistics here and would like to read along with what you write.';
const ANCHORED =
  'Hi Dana, your post about the forklift driver who redrew the yard on a napkin stayed with me. I read along with pleasure.';

describe('a note', () => {
  it.each([
    ['', 'nothing', null],
    [ANCHORED, 'good', 'their-words'],
    ['Hoi Sander, fijn je gisteren te spreken op de beurs in Kortrijk over jullie retourstromen.', 'good', 'meeting'],
    ['Hi {firstName}, your post about [topic] was great', 'unfilled', null],
    [
      'Hi Dana, we help logistics teams like yours save 20% on packaging. Do you have 15 minutes for a call next week?',
      'pitch',
      'time',
    ],
    ['Wij helpen bedrijven zoals die van jou met meer omzet. Interesse in een vrijblijvende demo?', 'pitch', 'offer'],
    [
      'Wir helfen Unternehmen wie Ihrem, Kosten zu sparen. Hätten Sie nächste Woche 15 Minuten für ein Telefonat?',
      'pitch',
      'time',
    ],
    ['I came across your profile and was impressed by your journey. Would love to connect!', 'flattery', null],
    ['とても良い記事ですね。よろしくお願いします。', 'measured', null],
  ])('%j: %s', (note, verdict, reason) => {
    const check = checkNote(note);
    expect([check.verdict.is, check.verdict.is === 'pitch' ? 'any' : check.verdict.reason]).toEqual([
      verdict,
      verdict === 'pitch' ? 'any' : reason,
    ]);
    expect(check.hints.length).toBeLessThanOrEqual(2);
  });

  it('names the words that make it a pitch', () => {
    const { pitch } = checkNote('Do you have 15 minutes for a quick call next week about our platform?');
    expect([pitch.is, pitch.reason === null]).toEqual(['yes', false]);
    expect(pitch.words).not.toEqual([]);
  });

  it('knows an anchor with a pitch for both', () => {
    const { specific, pitch } = checkNote(
      `${ANCHORED} We built a booking tool for exactly that, shall I show you in 15 minutes?`,
      { limit: 300 },
    );
    expect([specific.is, pitch.is]).toEqual(['yes', 'yes']);
  });

  it('takes a sentence with an unfilled place for no anchor, but a missing name for nothing', () => {
    expect(checkNote('Hi Dana, your post about {{topic}} stayed with me.').specific).toMatchObject({
      is: 'no',
      reason: 'unfilled',
    });
    expect(checkNote(ANCHORED.replace('Dana', '{firstName}')).specific.is).toBe('yes');
  });

  it('says how many units are too many before all else', () => {
    const { verdict } = checkNote(ANCHORED, { limit: 50 });
    expect(verdict).toMatchObject({ is: 'too-long', n: ANCHORED.length - 50 });
  });

  it('hears when a note speaks of its writer only', () => {
    expect(checkNote('I am a consultant and I have worked in my own firm for years. I love my work.').aboutYou.is).toBe(
      'yes',
    );
    expect(checkNote(ANCHORED).aboutYou.is).toBe('no');
  });

  it.each(['{'.repeat(400_000), '\uD800 hi', 'we help '.repeat(100_000), 'your post about '.repeat(60_000)])(
    'survives hostile text',
    (note) => {
      const start = performance.now();
      expect(checkNote(note).length.left).toBe(200 - note.length);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('sameness', () => {
  const print = (note: string) => fingerprintOf(note, 'salt');
  const old = print(ANCHORED);

  it('finds a note again under another name', () => {
    expect(sameAs(print(ANCHORED.replace('Dana', 'Pieter')), [old])).toBe(1);
    const memory = { salt: 'salt', notes: [1, 2].map(() => ({ runs: print(PLAIN), copied: false })) };
    expect(checkNote(PLAIN.replace('Dana', 'Pieter'), { memory }).verdict).toMatchObject({ is: 'same-again', n: 2 });
  });
  it('does not take another note, or a very short one, for the same', () => {
    expect(
      sameAs(print('Hi Dana, we sat side by side in the workshop on cold stores in Ghent last Tuesday.'), [old]),
    ).toBe(0);
    expect(sameAs(print('Hi Dana, nice to connect'), [print('Hi Tom, nice to connect')])).toBe(0);
  });
  it('is a word beside a good verdict where the note has a concrete anchor', () => {
    const check = checkNote(ANCHORED, { memory: { salt: 'salt', notes: [{ runs: old, copied: false }] } });
    expect([check.verdict.is, check.hints.map(({ is }) => is)]).toEqual(['good', ['same-again']]);
  });
  it('needs the same salt', () => {
    expect(sameAs(fingerprintOf(ANCHORED, 'another'), [old])).toBe(0);
  });
  it('remembers numbers only', () => expect(old.every((run) => Number.isInteger(run))).toBe(true));
});
