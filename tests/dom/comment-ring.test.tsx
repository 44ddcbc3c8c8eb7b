import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CommentRing, type RingState } from '../../components/comment-ring';
import css from '../../components/comment-ring.css?inline';
import { checkComment } from '../../lib/writing/comment';
import { commentLevel, fullness } from '../../lib/writing/comment-level';
import { writingVoice } from '../../locales/writing';
import { closeAll, openRoot } from './open-root';
import { faults } from './views-axe';

const of = (text: string, change: Partial<RingState> = {}, options = {}): RingState => {
  const check = checkComment(text, { post: 'We halved our delivery times by asking drivers.', ...options });
  const { words, threshold } = check;
  const level = commentLevel(words, text.length);
  return { words, threshold, full: fullness(words), level, whole: true, aloud: null, looked: { check }, ...change };
};
const GOOD =
  'We asked our own drivers in 2023 and lost two days a week of waiting. Did yours want to talk at once, or did it take a while?';

const states: Record<string, RingState> = {
  nothing: of('', { looked: null }),
  typing: of('Great post', { looked: null }),
  'typing enough': of(GOOD, { looked: null }),
  empty: of('Great post, so true!'),
  short: of('We lost 14 days at our docks in 2023.'),
  good: of(GOOD),
  condolence: of('I am so sorry for your loss.'),
  courtesy: of('Happy birthday, Eva!'),
  mockery: of('Wow, groundbreaking. Who knew drivers drive.'),
  bare: of('Idem.'),
  'near the limit': of(`${'We asked our drivers. '.repeat(54)}`),
  'over the limit': of(`${'We asked our drivers. '.repeat(60)}`),
  'a pasted book': of('word '.repeat(2000), { whole: false }),
  'another language': of('私たちも運転手に聞いてみました。とても良い結果でした。'.repeat(2)),
  'no post in sight': of('Our drivers said the same.', {}, { post: '' }),
  'without judges': of('Our drivers said the same.', { looked: { check: null } }),
  'a very long word': of(`Our drivers saw ${'x'.repeat(400)} coming`),
};

interface Look {
  language: 'en' | 'nl';
  theme: string;
  open: boolean;
}
type Told = Pick<Parameters<typeof CommentRing>[0], 'shortcut' | 'tellsKey' | 'parting'>;

function show(
  state: RingState,
  { language = 'en', theme = 'light', open = true, ...props }: Partial<Look> & Partial<Told> = {},
) {
  const { host, root, frame } = openRoot(css, theme);
  const asked: string[] = [];
  const act = (name: string) => () => void asked.push(name);
  const acts = { onPress: act('press'), onPanel: act('panel'), offHere: act('here'), offEverywhere: act('everywhere') };
  const fixed = { panelRefused: false, shortcut: 'Alt+Shift+K', tellsKey: false, parting: null, ...props };
  render(<CommentRing {...state} {...fixed} {...acts} open={open} say={writingVoice(language)} />, frame);
  const text = (selector: string) => (root.querySelector(selector) as HTMLElement | null)?.innerText ?? null;
  return { host, root, text, asked };
}

afterEach(closeAll);

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  it.each(Object.entries(states))(
    '%s: nothing for axe to say, nothing untranslated, nothing cut off',
    async (_, state) => {
      for (const theme of ['light', 'dark']) {
        const { host, root } = show(state, { language, theme });
        const card = root.querySelector('.card') as HTMLElement;
        card.style.transform = 'translate(60px, 0)';
        expect(await faults(host)).toEqual([]);
        expect(root.textContent).not.toMatch(/\{\w+\}|\b(page|commentCheck|commentRing)\.[a-z]|undefined|NaN/);
        for (const part of [card, ...card.querySelectorAll<HTMLElement>('p, li, button')])
          expect(part.scrollWidth, part.textContent ?? '').toBeLessThanOrEqual(
            Math.max(part.clientWidth, part.offsetWidth),
          );
        host.remove();
      }
    },
  );
});

it('says by a sign, not by colour alone, that a comment is good or that something is amiss', () => {
  const sign = (name: string) => show(states[name] as RingState).text('.ring .sign');
  expect(['typing', 'short', 'bare', 'good', 'condolence', 'courtesy'].map(sign)).toEqual([
    null,
    null,
    null,
    '✓',
    '✓',
    '✓',
  ]);
  expect(['empty', 'mockery', 'over the limit'].map(sign)).toEqual(['!', '!', '!']);
});

it('calls nothing good that was not looked at: until then it counts', () => {
  const { text, root } = show(states['typing enough'] as RingState);
  expect([text('.ring .sign'), text('.ring .number')]).toEqual([null, '28']);
  expect(text('.card')).toContain('I look closer when you pause.');
  expect(show(states['another language'] as RingState).text('.ring .sign'), 'nor what can’t be judged').toBeNull();
  expect(root.textContent).not.toContain('Good length');
});

it('is named by what it shows, and says aloud the verdict as it last changed, and no count', () => {
  const typing = show(states.typing as RingState);
  expect(typing.root.querySelector('.ring')?.getAttribute('aria-label')).toBe('Your comment: 2 words. Still short.');
  expect(typing.root.querySelector('.unseen[role=status]')?.textContent).toBe('');
  const said = (state: RingState) => show(state).root.querySelector('.unseen[role=status]')?.textContent;
  const { short, empty } = states as { short: RingState; empty: RingState };
  expect(said({ ...short, aloud: { verdict: 'short', hint: { is: 'more-words', n: 7 } } })).toBe('Still short.');
  expect(said({ ...empty, aloud: { verdict: 'empty', hint: { is: 'tick-post' } } })).toBe(
    'Kind, but empty. Which point of the post made you stop? Name it.',
  );
});

it('shows at most two hints, each with the words or the lack that led to it', () => {
  const { text } = show(states.empty as RingState);
  expect(text('.findings')).toContain('It is praise, and nothing besides');
  expect((text('.ticks') ?? '').match(/\?/g)).toHaveLength(2);
  expect(show(states.condolence as RingState).text('.ticks')).toBeNull();
});

it('never says how much too long a text is that it did not see whole', () => {
  expect(show(states['over the limit'] as RingState).text('.card')).toContain('70 characters too many');
  const book = show(states['a pasted book'] as RingState);
  expect(book.text('.card')).not.toContain('too many');
  expect(book.text('.card')).toContain('only the beginning');
});

it('leaves a tick open where it can’t know', () => {
  const found = show(states['no post in sight'] as RingState);
  expect(found.root.querySelector('.ticks li')?.className).toBe('unknown');
  expect(found.text('.ticks')).toContain('I can’t see the post here');
  const other = show(states['another language'] as RingState).text('.findings') ?? '';
  expect(other.match(/Not known in this language/g), 'said once').toHaveLength(1);
});

it('finds no fault with what it can’t see', () => {
  const bare = of('Preach!', {}, { post: '' });
  expect(show(bare).text('.findings')).toContain('I found nothing of your own in it.');
  expect(show(bare).text('.findings')).not.toContain('no point of the post');
  expect(show(states.bare as RingState).text('.findings')).toContain('I found no point of the post in it');
});

it('lets a courtesy be: no ticks, no hints', () => {
  const { text } = show(states.courtesy as RingState);
  expect(text('.findings')).toBe(
    'A few kind words are enough here.\n\nA birthday wish needs no more: “Happy birthday”.',
  );
});

it('says the key that leads to it, where there is one; aloud once', () => {
  const state = { ...(states.short as RingState), aloud: { verdict: 'short', hint: null } } as const;
  const aloud = (told: Partial<Told>) => show(state, told).root.querySelector('.unseen[role=status]')?.textContent;
  expect(show(state).text('.card')).toContain('Alt+Shift+K brings you here');
  expect(aloud({ tellsKey: true })).toBe(`${aloud({})} Alt+Shift+K brings you here from the box, Esc back.`);
  expect(show(state, { shortcut: null }).text('.card')).not.toMatch(/null|brings/);
  expect(aloud({ shortcut: null, tellsKey: true })).toBe(aloud({}));
});

it('only says that it goes, as it goes', () => {
  const { root } = show(states.good as RingState, { parting: 'commentRing.partHere' });
  expect(root.textContent).toBe('The coach is off for this box.');
  expect(root.querySelector('.ring, .card')).toBeNull();
});

it('offers to go: from this box, from all comments; and the way to the settings', () => {
  const { root, asked } = show(states.good as RingState);
  for (const button of root.querySelectorAll<HTMLElement>('button')) button.click();
  expect(asked).toEqual(['press', 'panel', 'here', 'everywhere']);
  expect(show(states.good as RingState, { open: false }).root.querySelectorAll('button')).toHaveLength(1);
});
