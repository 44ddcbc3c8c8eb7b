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
  return { words, threshold, full: fullness(words), level, whole: true, paused: true, looked: { check }, ...change };
};
const GOOD =
  'We asked our own drivers in 2023 and lost two days a week of waiting. Did yours want to talk at once, or did it take a while?';

const states: Record<string, RingState> = {
  nothing: of('', { looked: null }),
  typing: of('Great post', { looked: null, paused: false }),
  empty: of('Great post, so true!'),
  short: of('We lost 14 days at our docks in 2023.'),
  good: of(GOOD),
  condolence: of('I am so sorry for your loss.'),
  'near the limit': of(`${'We asked our drivers. '.repeat(54)}`),
  'over the limit': of(`${'We asked our drivers. '.repeat(60)}`),
  'a pasted book': of('word '.repeat(2000), { whole: false }),
  'another language': of('私たちも運転手に聞いてみました。とても良い結果でした。'),
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
  expect(['typing', 'short', 'good', 'condolence', 'empty', 'over the limit'].map(sign)).toEqual([
    null,
    null,
    '✓',
    '✓',
    '!',
    '!',
  ]);
});

it('is named by what it shows, and says it aloud only in a pause', () => {
  const typing = show(states.typing as RingState);
  expect(typing.root.querySelector('.ring')?.getAttribute('aria-label')).toBe('Your comment: 2 words. Still short.');
  expect(typing.root.querySelector('.unseen[role=status]')?.textContent).toBe('');
  const paused = show(states.short as RingState);
  expect(paused.root.querySelector('.unseen[role=status]')?.textContent).toBe('9 words. Still short. 7 words to go.');
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
  expect(show(states['another language'] as RingState).text('.ticks')).toContain('Not known in this language');
});

it('says the key that leads to it, where there is one; aloud once', () => {
  const state = states.short as RingState;
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
