import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/welcome.css';
import { Welcome } from '../../components/welcome';
import { LANGUAGES } from '../../lib/member/settings';
import { expectSound } from './views-sound';
import { stage } from './views-stage';
import { named } from './views-states';

describe.each(LANGUAGES)('first run in %s', (language) => {
  it.each(['opening', 'not-answered', 'usual', 'quiet'])('%s: accessible, narrow and wide', async (name) => {
    for (const width of [320, 1280]) {
      const { root } = await stage(Welcome, named(name), { width, language });
      await expectSound(root);
    }
  });
});

it('says LinkedIn’s rule, whose account it is, and that nothing leaves the browser', async () => {
  const { text } = await stage(Welcome, named('not-answered'));
  for (const part of ['User Agreement (8.2)', 'no exception', 'your account', 'Nothing leaves your browser']) {
    expect(text()).toContain(part);
  }
  expect(text()).toContain('not affiliated with or endorsed by LinkedIn');
});

it('asks by keyboard, prefers neither answer, and says what comes next', async () => {
  const { root, store, asked, text } = await stage(Welcome, named('not-answered'));
  const [coach, quiet] = [...root.querySelectorAll<HTMLElement>('.choice-answer')];
  expect(coach?.getAttribute('aria-pressed')).toBe('false');
  expect(quiet?.getAttribute('aria-pressed')).toBe('false');
  expect(getComputedStyle(coach as Element).backgroundColor).toBe(getComputedStyle(quiet as Element).backgroundColor);
  expect(text()).toContain('Until you choose');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual(['set {"page":"coach"}']);
  store.setState(named('empty'));
  expect(coach?.getAttribute('aria-pressed')).toBe('true');
  expect(text()).toContain('Next: open your SSI page once');
  await userEvent.click(root.querySelector('.button.primary') as Element);
  expect(asked.at(-1)).toBe('openSsi');
});
