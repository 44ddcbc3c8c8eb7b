import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteCoach, type NoteCoachProps } from '../../components/note-coach/note-coach';
import css from '../../components/note-coach/note-coach.css?inline';
import { checkNote } from '../../lib/writing/note';
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
  builder: async ({ at }) => {
    await userEvent.click(at('.toggle'));
    await userEvent.click(at('.chip'));
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
  expect(at('.hints').textContent).toContain('15 minutes');
});

it('says nothing of an empty box but its length, and how many notes are left', () => {
  const { root, at, draw } = show({ notesLeft: 1 });
  expect(at('.meter').textContent).toMatch(/^1 note left this month, says LinkedIn\.0\/200/);
  expect(root.querySelector('.hints')).toBeNull();
  draw({ notesLeft: null });
  expect(at('.meter').textContent).toMatch(/^0\/200/);
});

it('reads the verdict out after a pause, not at each key', async () => {
  const { at, draw } = show({ text: 'H' });
  draw({ text: PITCH });
  expect(at('.unseen[role=status]').textContent).toBe('');
  await expect.poll(() => at('.note > .unseen').textContent, { timeout: 4000 }).toContain('This reads as a pitch.');
});

it('leads from what was noticed to three notes, their places and into the box', async () => {
  const coach = await notice();
  expect(coach.root.querySelectorAll('[type=radio]').length).toBe(3);
  await fill(coach, ANSWERS);
  await userEvent.click(coach.at('.main'));
  expect(coach.onInsert).toHaveBeenCalledOnce();
  const [note, act] = coach.onInsert.mock.calls[0] ?? [];
  expect(note).toMatch(/^Hi Bo, .*returns.*count the boxes first/);
  expect(act?.isTrusted).toBe(true);
  await expect.poll(() => coach.root.querySelector('.body:not([hidden])')).toBeNull();
});

it('asks for nobody’s name until the member clicks for it', async () => {
  const coach = await notice();
  expect(coach.onName).not.toHaveBeenCalled();
  await userEvent.click(coach.at('.field .link'));
  expect((coach.at('[name=firstName]') as HTMLInputElement).value).toBe('Bo');
  coach.onName.mockReturnValue(null);
  await userEvent.click(coach.at('.field .link'));
  expect(coach.at('.fields > p').textContent).toContain('Type it yourself');
});

it('puts no note into the box that is still open somewhere, or too long, and says what is amiss', async () => {
  const coach = await notice();
  await fill(coach, { firstName: 'Bo', topic: 'x'.repeat(150) });
  await userEvent.click(coach.at('.main'));
  expect(coach.at('.amiss').textContent).toBe('Still open: What stayed with you');
  expect((coach.root.activeElement as HTMLInputElement).name).toBe('point');
  await userEvent.keyboard('tape{Enter}');
  expect(coach.at('.amiss').textContent).toMatch(/^\d+ characters too many\.$/);
  expect(coach.onInsert).not.toHaveBeenCalled();
});

describe('text that stands in the box', () => {
  const ready = async (text: string) => {
    const coach = await notice('Their post', { text });
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
  const coach = await notice();
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
  expect(coach.at('.main').textContent).toBe('Put in the box');
});

it('offers other notes for a role and a moment, and says why', async () => {
  const coach = await notice();
  const before = coach.at('.templates').textContent;
  await userEvent.selectOptions(coach.at('[name=role]'), 'user');
  await userEvent.selectOptions(coach.at('[name=moment]'), 'zmot');
  expect(coach.at('.templates').textContent).not.toBe(before);
  expect(coach.at('form').textContent).toContain('Fits what you noticed, who they are and where they are.');
});

it('is led by the keyboard alone: arrows among the chips and notes, Enter, Escape closes', async () => {
  const { at, root, onInsert } = show();
  at('.toggle').focus();
  await userEvent.keyboard('{Enter}');
  expect(root.activeElement?.textContent).toBe('Their post');
  await userEvent.keyboard('{End}');
  expect(root.activeElement?.textContent).toBe('Nothing in particular');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}');
  expect((root.activeElement as HTMLInputElement).type).toBe('radio');
  await userEvent.keyboard('{ArrowDown}');
  expect(root.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.checked).toBe(true);
  await userEvent.keyboard('{ArrowUp}{Tab}Bo{Tab}{Tab}returns{Tab}count the boxes{Enter}');
  await expect.poll(() => onInsert.mock.calls.length).toBe(1);
  at('.toggle').focus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(root.querySelector('.body:not([hidden])')).toBeNull();
  expect((root.activeElement as HTMLElement).className).toBe('toggle');
});

it('keeps what was filled in when it is made small and opened again', async () => {
  const coach = await notice();
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
