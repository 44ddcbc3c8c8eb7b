import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteCoach, type NoteCoachProps } from '../../components/note-coach/note-coach';
import css from '../../components/note-coach/note-coach.css?inline';
import { checkNote } from '../../lib/writing/note';
import { coachVoice } from '../../locales/coach';
import { writingVoice } from '../../locales/writing';
import { closeAll, openRoot } from './open-root';
import { faults } from './views-axe';

const PITCH = 'Hi Bo, I would love to show you our platform. Do you have 15 minutes this week?';
const acts = () => ({
  onInsert: vi.fn<NoteCoachProps['onInsert']>(async () => 'inserted'),
  onName: vi.fn<NoteCoachProps['onName']>(() => ({ name: 'Bo', from: 'dialog' })),
  onNoteLanguage: vi.fn(),
  onOff: vi.fn(),
});

/** The coach in a dialog as wide as LinkedIn's; it opens and shuts as on the page. */
function show(change: Partial<NoteCoachProps> = {}, theme = 'light') {
  const { host, root, frame } = openRoot(css, theme, document.body);
  host.style.width = '504px';
  const acted = acts();
  const draw = (change: Partial<NoteCoachProps>) => {
    const text = change.text ?? '';
    const check = text ? checkNote(text) : null;
    const usual = {
      text,
      check,
      limit: 200,
      notesLeft: null,
      asksAddress: false,
      open: false,
      noteLanguage: 'en' as const,
    };
    const said = { say: writingVoice('en'), textNow: () => text, onOpen: (open: boolean) => draw({ ...change, open }) };
    render(<NoteCoach {...usual} {...acted} {...said} {...change} />, frame);
  };
  draw(change);
  const at = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
  const chip = (label: string) => [...root.querySelectorAll('.chip')].find((c) => c.textContent === label) as Element;
  return { ...acted, root, at, chip, draw };
}

/** Opens it and chooses what was noticed. */
async function notice(label = 'Their post', change: Partial<NoteCoachProps> = {}) {
  const coach = show(change);
  await userEvent.click(coach.at('.toggle'));
  await userEvent.click(coach.chip(label));
  return coach;
}

/** And takes the first of the notes that are offered. */
async function begin(label = 'Their post', change: Partial<NoteCoachProps> = {}) {
  const coach = await notice(label, change);
  await userEvent.click(coach.at('.template'));
  return coach;
}

async function fill({ at }: { at: (selector: string) => HTMLElement }, answers: Record<string, string>) {
  for (const [name, answer] of Object.entries(answers)) await userEvent.fill(at(`input[name=${name}]`), answer);
}
const ANSWERS = { firstName: 'Bo', topic: 'returns', point: 'count the boxes first' };

afterEach(closeAll);

const STATES: Record<string, (coach: ReturnType<typeof show>) => Promise<void>> = {
  'one line': async () => {},
  chips: async ({ at }) => userEvent.click(at('.toggle')),
  'nothing noticed': async ({ at }) => {
    await userEvent.click(at('.toggle'));
    await userEvent.click(at('.chip.none'));
  },
  'three notes': async ({ at }) => {
    await userEvent.click(at('.toggle'));
    await userEvent.click(at('.chip'));
  },
  'one note': async ({ at }) => {
    await userEvent.click(at('.toggle'));
    await userEvent.click(at('.chip'));
    await userEvent.click(at('.template'));
  },
  'switching off': async ({ at }) => {
    await userEvent.click(at('.toggle'));
    await userEvent.click(at('footer .link'));
  },
};

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  it.each(Object.entries(STATES))(
    '%s: nothing for axe to say, nothing untranslated, nothing cut off',
    async (_, act) => {
      for (const theme of ['light', 'dark']) {
        const noteLanguage = language === 'en' ? language : 'nlFormal';
        const state = {
          text: PITCH,
          notesLeft: 3,
          asksAddress: true,
          noteLanguage,
          say: writingVoice(language),
        } as const;
        const coach = show(state, theme);
        await act(coach);
        expect(await faults(coach.root.host as HTMLElement)).toEqual([]);
        expect(coach.root.textContent).not.toMatch(/\{\w+\}|\b(noteCoach|noteCheck|outreach)\.[a-z]|undefined|NaN/);
        const parts = [...coach.root.querySelectorAll<HTMLElement>('.note, .body, button, .field')];
        for (const part of parts)
          expect(part.scrollWidth, part.textContent ?? '').toBeLessThanOrEqual(part.offsetWidth);
        coach.root.host.remove();
      }
    },
  );
});

it('measures whatever stands in the box: verdict, length, reason and at most two hints', () => {
  const { root, at } = show({ text: PITCH });
  expect(at('.meter').textContent).toContain('This reads as a pitch.');
  expect(at('.meter').textContent).toContain('79/200');
  expect(root.querySelectorAll('.hints li').length).toBeLessThanOrEqual(3);
  expect(at('.hints').textContent).toContain('It asks for the reader’s time: “Do you have 15 minutes this week”');
});

it('says nothing of an empty box but its length, and once, among the chips, how many notes are left', async () => {
  const { root, at, draw } = show({ notesLeft: 1 });
  expect(at('.meter').textContent).toMatch(/^0\/200/);
  expect(root.querySelector('.hints')).toBeNull();
  await userEvent.click(at('.toggle'));
  expect(root.textContent?.split('note left this month').length).toBe(2);
  expect(at('.left').textContent).toBe('1 note left this month, says LinkedIn.');
  draw({ open: true });
  expect(root.querySelector('.left')).toBeNull();
});

it('reads the verdict out after a pause, not at each key', async () => {
  const { at, draw } = show({ text: 'H' });
  draw({ text: PITCH });
  expect(at('.unseen[role=status]').textContent).toBe('');
  await expect.poll(() => at('.note > .unseen').textContent, { timeout: 4000 }).toContain('This reads as a pitch.');
});

it('leads from what was noticed to three notes, their places and into the box', async () => {
  const coach = await notice();
  expect(coach.root.querySelectorAll('.template').length).toBe(3);
  await userEvent.click(coach.at('.template'));
  await fill(coach, ANSWERS);
  await userEvent.click(coach.at('.main'));
  expect(coach.onInsert).toHaveBeenCalledOnce();
  const [note, act] = coach.onInsert.mock.calls[0] ?? [];
  expect(note).toMatch(/^Hi Bo, .*returns.*count the boxes first/);
  expect(act?.isTrusted).toBe(true);
  await expect.poll(() => coach.root.querySelector('.body:not([hidden])')).toBeNull();
});

it('asks for nobody’s name until the member clicks for it', async () => {
  const coach = await begin();
  expect(coach.onName).not.toHaveBeenCalled();
  await userEvent.click(coach.at('.field .link'));
  expect((coach.at('[name=firstName]') as HTMLInputElement).value).toBe('Bo');
  expect((coach.root.activeElement as HTMLInputElement).name, 'on with the next').toBe('topic');
  coach.onName.mockReturnValue(null);
  await userEvent.click(coach.at('.field .link'));
  expect(coach.at('.fields > p').textContent).toContain('Type it yourself');
});

it('puts no note into the box that is still open somewhere, or too long, and says what is amiss by now', async () => {
  const coach = await begin();
  await fill(coach, { firstName: 'Bo', topic: 'x'.repeat(150) });
  await userEvent.click(coach.at('.main'));
  expect(coach.at('.amiss').textContent).toBe('Still open: What stayed with you');
  expect((coach.root.activeElement as HTMLInputElement).name).toBe('point');
  await userEvent.keyboard('tape');
  expect(coach.at('.amiss').textContent).not.toContain('Still open');
  await userEvent.keyboard('{Enter}');
  expect(coach.at('.amiss').textContent).toMatch(/^\d+ characters too many\.$/);
  expect(coach.onInsert).not.toHaveBeenCalled();
});

describe('text that stands in the box', () => {
  const ready = async (text: string) => {
    const coach = await begin('Their post', { text });
    await fill(coach, ANSWERS);
    await userEvent.click(coach.at('.main'));
    expect(coach.onInsert).not.toHaveBeenCalled();
    return coach;
  };
  const press = (coach: { root: ShadowRoot }, label: string) =>
    userEvent.click([...coach.root.querySelectorAll('.taken button')].find((b) => b.textContent === label) as Element);

  it('is left where the member says so', async () => {
    const coach = await ready('Hi Bo');
    await press(coach, 'Leave it');
    expect(coach.root.querySelector('.taken')).toBeNull();
    expect(coach.root.activeElement).toBe(coach.at('.main'));
    expect(coach.onInsert).not.toHaveBeenCalled();
  });

  it('is kept in front of the note', async () => {
    const coach = await ready('Hello, \n');
    await press(coach, 'Add after it');
    expect(coach.onInsert.mock.calls[0]?.[0]).toMatch(/^Hello, Hi Bo, /);
  });

  it('goes where the member says so, and cannot be joined where both are too long', async () => {
    const coach = await ready('y'.repeat(150));
    expect(coach.at('.taken').textContent).toMatch(/Both together are \d+ characters too long/);
    expect(coach.at('.taken').textContent).not.toContain('Add after it');
    await press(coach, 'Replace it');
    expect(coach.onInsert.mock.calls[0]?.[0]).toMatch(/^Hi Bo, /);
  });
});

it.each([
  ['copied', 'It is on your clipboard'],
  ['refused', 'Copy it from here:Hi Bo, '],
] as const)('says where a note is that the box did not take: %s', async (is, said) => {
  const coach = await begin();
  coach.onInsert.mockResolvedValue(is);
  await fill(coach, ANSWERS);
  await userEvent.click(coach.at('.main'));
  await expect.poll(() => coach.at('.told').textContent).toContain(said);
});

it('advises no note where nothing was noticed, with the counts and how far they go', async () => {
  const coach = await notice('Nothing in particular');
  for (const said of ['No note is fine here.', '16,492', '26.42%', '26.37%', '9.36%', '5.44%', 'not checked by us'])
    expect(coach.at('.no-note').textContent).toContain(said);
});

it('changes the language of the note apart from its own', async () => {
  const coach = await notice();
  await userEvent.selectOptions(coach.at('[name=language]'), 'nlFormal');
  expect(coach.onNoteLanguage).toHaveBeenCalledWith('nlFormal');
  coach.draw({ open: true, noteLanguage: 'nlFormal' });
  expect(coach.at('.templates').textContent).toMatch(/Beste/);
  await userEvent.click(coach.at('.template'));
  expect(coach.at('.chosen').textContent).toMatch(/^Beste/);
  expect(coach.at('.main').textContent).toBe('Put in the box');
});

it('offers other notes for a role and a moment, and says why', async () => {
  const coach = await notice();
  const before = coach.at('.templates').textContent;
  await userEvent.selectOptions(coach.at('[name=role]'), 'user');
  await userEvent.selectOptions(coach.at('[name=moment]'), 'zmot');
  expect(coach.at('.templates').textContent).not.toBe(before);
  expect(coach.at('.builder').textContent).toContain('Fits what you noticed, who they are and where they are.');
});

it('is led by the keyboard alone: chips, notes, fields, Enter; Escape closes', async () => {
  const { at, root, onInsert } = show();
  at('.toggle').focus();
  await userEvent.keyboard('{Enter}');
  expect(root.activeElement?.textContent).toBe('Their post');
  await userEvent.keyboard('{End}');
  expect(root.activeElement?.textContent).toBe('Nothing in particular');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}');
  const notes = [...root.querySelectorAll('.template')];
  expect(root.activeElement).toBe(notes[0]);
  await userEvent.keyboard('{ArrowDown}');
  expect(root.activeElement).toBe(notes[1]);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect((root.activeElement as HTMLInputElement).name).toBe('firstName');
  await userEvent.keyboard('Bo{Tab}{Tab}returns{Tab}count the boxes{Enter}');
  await expect.poll(() => onInsert.mock.calls.length).toBe(1);
  at('.toggle').focus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(root.querySelector('.body:not([hidden])')).toBeNull();
  expect((root.activeElement as HTMLElement).className).toBe('toggle');
});

it('leads among the chips by row and column, and by a letter to the next that begins with it', async () => {
  const { at, root } = show();
  await userEvent.click(at('.toggle'));
  const said = () => root.activeElement?.textContent;
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
    return said();
  };
  const rows = [...root.querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect().top);
  expect(rows.filter((top) => Math.abs(top - (rows[0] ?? 0)) < 2).length, 'in a row').toBe(3);
  expect(await press('{ArrowDown}')).toBe('Someone we both know');
  expect(await press('{ArrowRight}{ArrowUp}')).toBe('Their new role');
  expect(await press('{ArrowUp}'), 'beyond the first row, the last').toBe('Nothing in particular');
  expect(await press('{ArrowDown}')).toBe('Their post');
  expect(await press('s')).toBe('Same event');
  expect(await press('S')).toBe('Someone we both know');
  expect(await press('f')).toBe('Former colleague');
  expect(await press('x')).toBe('Former colleague');
  expect(await press('{Control>}s{/Control}')).toBe('Former colleague');
  await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
  expect(said(), 'Tab comes back to it').toBe('Former colleague');
});

it('keeps what was filled in, and said of them, for another note and for something else that was noticed', async () => {
  const coach = await notice();
  await userEvent.selectOptions(coach.at('[name=role]'), 'user');
  await userEvent.click(coach.at('.template'));
  await fill(coach, { firstName: 'Bo' });
  await userEvent.click(coach.at('.noticed .link + .link'));
  expect(coach.at('.template').textContent).toMatch(/^Hi Bo,/);
  await userEvent.click(coach.at('.noticed .link'));
  expect(coach.root.activeElement?.textContent).toBe('Their post');
  await userEvent.click(coach.chip('Same event'));
  expect((coach.at('[name=role]') as HTMLSelectElement).value).toBe('user');
  await userEvent.click(coach.at('.template'));
  expect((coach.at('[name=firstName]') as HTMLInputElement).value).toBe('Bo');
  expect((coach.root.activeElement as HTMLInputElement).name, 'the first that is open').not.toBe('firstName');
});

it('counts of a note what is known of it, and its length in one place only', async () => {
  const coach = await begin();
  const lengths = () => [...coach.root.querySelectorAll('.length > [aria-hidden]')].map((e) => e.textContent);
  const words = coach.at('.chosen').cloneNode(true) as HTMLElement;
  for (const place of words.querySelectorAll('mark')) place.remove();
  expect(lengths()).toEqual([`${words.textContent?.length}/200`]);
  expect(coach.at('.so-far').textContent).toContain('open places not counted');
  await fill(coach, ANSWERS);
  expect(lengths()).toEqual([`${coach.at('.chosen').textContent?.length}/200`]);
  expect(coach.at('.so-far').textContent).not.toContain('open places');
});

it('says what switching off means and how it comes back, before it does', async () => {
  const coach = show();
  await userEvent.click(coach.at('.toggle'));
  await userEvent.click(coach.at('footer .link'));
  expect(coach.at('[role=alertdialog]').textContent).toContain(`“${coachVoice('en').text('whileWriting.onNotes')}”`);
  expect(coach.root.activeElement?.textContent).toBe('Keep it');
  await userEvent.keyboard('{Enter}');
  expect(coach.root.activeElement).toBe(coach.at('footer .link'));
  expect(coach.onOff).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}{Tab}{Enter}');
  expect(coach.onOff).toHaveBeenCalledOnce();
});

it.each(['en', 'nl'] as const)(
  'asks in words that fit where they stand, also where it is narrow: %s',
  async (language) => {
    await page.viewport(360, 640);
    const coach = show({ say: writingVoice(language), notesLeft: 3, text: PITCH });
    coach.root.host.setAttribute('style', 'width: 296px');
    await userEvent.click(coach.at('.toggle'));
    expect(coach.at('.left').getBoundingClientRect().width).toBeGreaterThan(90);
    await userEvent.click(coach.at('.chip'));
    const canvas = document.createElement('canvas').getContext('2d') ?? expect.fail();
    for (const select of coach.root.querySelectorAll('select')) {
      canvas.font = getComputedStyle(select).font;
      const widest = Math.max(...[...select.options].map(({ text }) => canvas.measureText(text).width));
      // The arrow and what is around it take some 24 px.
      expect(widest + 24, select.name).toBeLessThanOrEqual(select.clientWidth);
    }
    await userEvent.click(coach.at('.template'));
    const worth = coach.at('.noticed .soft').getBoundingClientRect();
    expect(worth.height, 'one line').toBeLessThan(24);
    await page.viewport(1280, 800);
  },
);

it('keeps what was filled in when it is made small and opened again', async () => {
  const coach = await begin();
  await fill(coach, { topic: 'returns' });
  await userEvent.click(coach.at('.toggle'));
  expect(coach.at('.body').checkVisibility()).toBe(false);
  await userEvent.click(coach.at('.toggle'));
  expect((coach.at('[name=topic]') as HTMLInputElement).value).toBe('returns');
});

it('shows hostile text as text, and little of a word without end', () => {
  const { root } = show({ text: `<img src=x onerror=alert(1)> {<b>x</b>} ${'\uD83D'} \u202Eevil ${'z'.repeat(1e6)}` });
  expect(root.querySelector('img, b b')).toBeNull();
  expect((root.textContent ?? '').length).toBeLessThan(1000);
});
