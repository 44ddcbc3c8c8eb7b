import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/side-panel.css';
import { LANGUAGES } from '../../lib/member/settings';
import { state } from './views-ground';
import { expectSound } from './views-sound';
import { onTab } from './views-stage';

const NOTE =
  'Hi Dana, your post about the forklift driver who redrew the yard on a napkin stayed with me. I read on with joy.';

const get = <E extends HTMLElement>(root: HTMLElement, selector: string) =>
  root.querySelector<E>(selector) ?? expect.fail(`Nothing at ${selector}`);
const press = async (root: HTMLElement, name: string) => {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find((e) => e.innerText.trim() === name);
  await userEvent.click(found ?? expect.fail(`Nothing to press: ${name}`));
};
/** The panel where one writes, its part fetched. */
const writing = async (options: Parameters<typeof onTab>[2] = {}) => {
  const staged = await onTab('write', state({ settings: { page: 'quiet' } }), options);
  // The first time, the part has to be fetched and its lists made ready.
  await expect.poll(() => staged.root.querySelector('.write textarea'), { timeout: 10_000 }).not.toBeNull();
  return { ...staged, box: () => get<HTMLTextAreaElement>(staged.root, '.write textarea') };
};
const says = (stage: { text: () => string }, words: string) => expect.poll(() => stage.text()).toContain(words);

describe.each(LANGUAGES)('writing in the panel, in %s', (language) => {
  it('is accessible at 320 px in every state, light and dark, and nothing sticks out', async () => {
    const { root, box } = await writing({ width: 320, language });
    await expectSound(root, 'empty');
    await userEvent.fill(box(), `${NOTE} Shall I show you our platform in a 15 minute call?`);
    await userEvent.click(get(root, '.chip'));
    await expectSound(root, 'three notes');
    await userEvent.click(get(root, '.template'));
    await expectSound(root, 'a note');
    await userEvent.click(get(root, '.noticed button'));
    await userEvent.click(get(root, '.chip.none'));
    await expectSound(root, 'nothing noticed');
    await userEvent.click(get(root, 'input[name=kind]:not(:checked)'));
    await userEvent.fill(box(), 'Great post!');
    await expectSound(root, 'a comment');
  });
});

describe('a note', () => {
  it('has its verdict beside its sign, also in the narrowest panel', async () => {
    const { root, box } = await writing({ width: 320, language: 'nl' });
    await userEvent.fill(box(), 'Hoi Bo, wij helpen magazijnen 30% te besparen. Heb je een kwartiertje om te bellen?');
    await expect.poll(() => root.querySelector('.meter b')).not.toBeNull();
    const [sign, words] = ['.meter .sign', '.meter b'].map((selector) => get(root, selector).getBoundingClientRect());
    expect(sign && words && words.left > sign.right && words.top < sign.bottom).toBe(true);
  });

  it('is measured as it stands, by the limit that was chosen, and copied on a click', async () => {
    const stage = await writing();
    const { root, box, asked } = stage;
    await says(stage, '0/200');
    expect(stage.text()).not.toContain('Nothing to measure');
    await userEvent.fill(box(), NOTE);
    await says(stage, 'Specific and light.');
    await userEvent.fill(box(), NOTE.repeat(2));
    await says(stage, 'Too long to send.');
    await userEvent.selectOptions(get(root, 'select[name=limit]'), '300');
    await says(stage, `${NOTE.length * 2}/300`);
    await press(root, 'Copy');
    expect(asked).toEqual([`copy ${JSON.stringify(NOTE.repeat(2))}`]);
    await says(stage, 'On your clipboard.');
    await userEvent.type(box(), '!');
    await expect.poll(() => stage.text()).not.toContain('On your clipboard.');
    await press(root, 'Clear');
    expect([box().value, document.activeElement]).toEqual(['', box()]);
  });

  it('is selected to be copied by hand where the browser refuses', async () => {
    const stage = await writing({ answers: { copy: () => Promise.reject(new Error('no')) } });
    const { root, box } = stage;
    await userEvent.fill(box(), NOTE);
    await press(root, 'Copy');
    await says(stage, 'copy it yourself');
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe(NOTE);
  });

  it('starts from what was noticed, with the keyboard alone, and goes into the box once it is filled in', async () => {
    const { root, box } = await writing();
    get(root, '.chip').focus();
    await userEvent.keyboard('tt{Enter}');
    await expect.poll(() => document.activeElement?.className).toBe('template');
    expect(root.querySelectorAll('.template')).toHaveLength(3);
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('.field .link'), 'no page to take a name from').toBeNull();
    await userEvent.fill(get(root, '[name=firstName]'), 'Dana');
    await userEvent.fill(get(root, '[name=author]'), 'Priya');
    await userEvent.keyboard('{Enter}');
    expect([box().value, document.activeElement?.getAttribute('name')]).toEqual(['', 'topic']);
    await userEvent.keyboard('returns in retail{Enter}');
    await expect.poll(() => box().value).toMatch(/^Hi Dana, .*Priya.*returns in retail/);
    expect(document.activeElement).toBe(box());
  });

  it('never takes the place of what stands there without asking', async () => {
    const { root, box } = await writing();
    await userEvent.fill(box(), 'My own words.');
    await userEvent.click(get(root, '.chip'));
    await userEvent.click(get(root, '.template'));
    for (const input of root.querySelectorAll('.field input')) await userEvent.fill(input, 'x');
    await userEvent.click(get(root, '.insert .main'));
    expect(box().value).toBe('My own words.');
    await press(root, 'Leave it');
    expect(box().value).toBe('My own words.');
    await userEvent.click(get(root, '.insert .main'));
    await press(root, 'Add after it');
    expect(box().value).toMatch(/^My own words\. Hi x, /);
  });

  it('is in the language that was chosen for notes, apart from the panel’s', async () => {
    const { root, asked, store } = await writing();
    await userEvent.click(get(root, '.chip'));
    expect(get(root, '.template').innerText).toMatch(/^Hi /);
    await userEvent.selectOptions(get(root, 'select[name=language]'), 'nlFormal');
    expect(asked).toEqual(['set {"noteLanguage":"nlFormal"}']);
    store.setState({ settings: { ...store.getState().settings, noteLanguage: 'nlFormal' } });
    await expect.poll(() => get(root, '.template').innerText).toMatch(/^Beste /);
  });
});

describe('a comment', () => {
  it('is checked as it stands, and against the post where that was pasted', async () => {
    const stage = await writing();
    const { root, box } = stage;
    await press(root, 'Comment');
    expect(root.querySelector('.findings'), 'nothing is said of nothing').toBeNull();
    await userEvent.fill(box(), 'Great post!');
    await says(stage, 'Kind, but empty.');
    await says(stage, 'I can’t see the post here');
    await userEvent.fill(
      box(),
      'Our drivers waited two days in 2023 until we moved the gate. Did the yard plan on a napkin ever get built at your place?',
    );
    await says(stage, 'Good length.');
    await userEvent.fill(root.querySelectorAll('textarea')[1] ?? expect.fail(), 'He drew the yard plan on a napkin.');
    await expect.poll(() => root.querySelector('.ticks li')?.className).toBe('yes');
  });

  it('counts by the words the member chose', async () => {
    const { root, box, store } = await writing();
    store.setState({ settings: { ...store.getState().settings, commentWords: 5 } });
    await press(root, 'Comment');
    await userEvent.fill(box(), 'Our drivers waited two days for a gate.');
    await expect.poll(() => root.innerText).toContain('Good length.');
    expect(root.innerText).toContain('Good with more than 5 words');
  });
});

it('keeps what was typed while the panel is open, also behind another tab, and takes no focus when it comes back', async () => {
  const { root, box, asked } = await writing();
  await userEvent.fill(box(), NOTE);
  await press(root, 'Comment');
  await userEvent.fill(box(), 'Half a comment');
  get(root, '#tab-write').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
  await expect.poll(() => root.querySelector('.write textarea')).not.toBeNull();
  expect([box().value, document.activeElement?.id]).toEqual(['Half a comment', 'tab-write']);
  await press(root, 'Invitation note');
  expect([box().value, asked]).toEqual([NOTE, []]);
});

it('opens where it was asked for elsewhere', async () => {
  const { root, store } = await onTab('today', state());
  store.setState({ asked: 'write' });
  await expect.poll(() => root.querySelector('[aria-selected=true]')?.id).toBe('tab-write');
  await expect.poll(() => root.querySelector('.write textarea')).not.toBeNull();
});
