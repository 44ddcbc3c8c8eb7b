import { describe, expect, it } from 'vitest';
import { checkComment } from '../../lib/writing/comment';

const POST =
  'We stopped giving discounts in December and our bakers were furious. Three months later nobody asks for them any more.';
const GOOD =
  'Same in our shop: we dropped discounts on rye bread in 2021 and lost two customers in the first month. How did your regulars react?';

describe('a comment', () => {
  it.each([
    ['', 'nothing', null],
    ['👏👏🔥', 'empty', 'no-words'],
    ['@Eva @Sam #sales', 'empty', 'no-words'],
    ['Great post, thanks for sharing!', 'empty', 'praise'],
    ['Helemaal mee eens, mooi verhaal!', 'empty', 'praise'],
    ['Toller Beitrag, danke fürs Teilen!', 'empty', 'praise'],
    ['Bravo, superbe article, merci pour le partage !', 'empty', 'praise'],
    ['Totalmente de acuerdo, gracias por compartir', 'empty', 'praise'],
    ['At the end of the day it is all about people. Trust is everything.', 'empty', 'general-truth'],
    ['Same here: 14 weeks for one CNC part.', 'short', null],
    ['My deepest condolences to the family.', 'condolence', 'condolence'],
    ['Innige deelneming en veel sterkte', 'condolence', 'condolence'],
    [GOOD, 'good', null],
  ])('%j: %s', (text, verdict, reason) => {
    const check = checkComment(text, { post: POST });
    expect([check.verdict, check.empty.reason]).toEqual([verdict, reason]);
  });

  it('quotes the clause that led to a verdict, as it was written', () => {
    expect(checkComment('Great post! Thanks for sharing').empty.words).toEqual(['Thanks for sharing']);
    const { ticks } = checkComment(
      'Cold docks? How did your regulars in Ghent react? We lost two days, then they came back.',
    );
    expect([ticks.own.words, ticks.next.words]).toEqual([
      ['We lost two days'],
      ['How did your regulars in Ghent react'],
    ]);
  });

  it('ticks what it finds and shows the words', () => {
    const { ticks, hints } = checkComment(GOOD, { post: POST });
    expect([ticks.post.is, ticks.own.is, ticks.next.is]).toEqual(['yes', 'yes', 'yes']);
    expect(ticks.post.words).toContain('discounts');
    expect(hints).toEqual([]);
  });

  it('does not know whether it refers to a post it has not seen, unless it calls the author', () => {
    expect(checkComment(GOOD).ticks.post.is).toBe('unknown');
    expect(
      checkComment('Thanks Maartje, we saw nine of them last week', { author: 'Maartje Roos' }).ticks.post.is,
    ).toBe('yes');
    expect(checkComment('We saw nine of them last week', { post: POST }).ticks.post.is).toBe('no');
    const author = 'Dino Ferrari';
    expect(
      ['Dino', 'Love this, Dino!'].map((text) => checkComment(text, { post: POST, author }).ticks.post.is),
    ).toEqual(['no', 'no']);
  });

  it('takes up a word of the post in another tense, and none that only holds sentences together', () => {
    const under = (text: string, post: string) => checkComment(text, { post }).ticks.post;
    expect(under('Halving ours took a year.', 'We halved our delivery times.').words).toEqual(['halving']);
    expect(under('Racing home now.', 'Our race cars.').is).toBe('no');
    expect(under('Niet mee eens.', 'De planners deden mee.').is).toBe('no');
    expect(under('Our API went down twice.', 'Why we built an API.').words).toEqual(['api']);
  });

  it('knows what was done to the writer for an own experience', () => {
    const { own } = checkComment('in my eight years at a carrier nobody ever asked me').ticks;
    expect(own.is).toBe('yes');
  });

  it('judges no language it does not know, and still counts', () => {
    const { empty, ticks, words, verdict } = checkComment('とても良い記事ですね。ありがとうございます。', {
      post: POST,
    });
    expect([empty.is, ticks.post.is, ticks.own.is, ticks.next.is, verdict]).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'almost',
    ]);
    expect(words).toBeGreaterThan(3);
  });

  it('gives at most two hints: what is missing first, then how many words to go', () => {
    expect(checkComment('Great post, thanks for sharing!', { post: POST }).hints).toEqual([
      { is: 'tick-post' },
      { is: 'tick-own' },
    ]);
    expect(checkComment('Same here: 14 weeks for one CNC part.').hints).toEqual([{ is: 'more-words', n: 8 }]);
    expect(checkComment('x '.repeat(560)).hints[0]).toEqual({ is: 'room', n: 130 });
    expect(checkComment('x '.repeat(700)).hints[0]).toEqual({ is: 'too-long', n: 150 });
  });

  it('follows the threshold and the mentions of the editor', () => {
    const short = checkComment('Eva van den Berg, 14 weeks for one CNC part here', {
      threshold: 5,
      mentions: ['Eva van den Berg'],
    });
    expect([short.words, short.threshold, short.full, short.level]).toEqual([8, 5, 1, 'good']);
  });

  it.each([
    '<b>'.repeat(4000),
    '\uD800\uDC00\uD800',
    '\u202E\u200F\u200D',
    'a'.repeat(1_000_000),
    '? '.repeat(400_000),
    'we had '.repeat(150_000),
  ])('survives hostile text', (text) => {
    const start = performance.now();
    expect(
      checkComment(text, { post: text, author: text.slice(0, 50), mentions: [text.slice(0, 9)] }).words,
    ).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
