import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CADENCES, type Rule, STRENGTHS } from '../../lib/coach/rule';
import { RULES } from '../../lib/coach/rules';
import { DISHONESTIES, dishonestiesIn } from './honest-wording';
import type { Cases } from './rules/facts';

const root = resolve(import.meta.dirname, '../..');
const ROOMS = ['brand', 'people', 'insights', 'relationships', 'meta'];
const LANGUAGES = ['en', 'nl'] as const;
const STEPS = ['how1', 'how2', 'how3'];
/** Addresses that have stood for years: every rule falls back on one of them. */
const SURE = [
  ...['/', '/feed/', '/in/me/', '/messaging/', '/groups/', '/notifications/'],
  ...['/mynetwork/', '/mynetwork/invitation-manager/', '/sales/', '/sales/home', '/sales/ssi'],
];

interface Room {
  room: string;
  /** Rules by the name of their file. */
  files: Map<string, Rule>;
  /** The text of the room's index. */
  index: string;
  cases: Cases;
  texts: Record<(typeof LANGUAGES)[number], Record<string, string>>;
}

async function roomOf(room: string): Promise<Room> {
  const folder = join(root, 'lib/coach/rules', room);
  const names = readdirSync(folder).filter((name) => name !== 'index.ts');
  const files = await Promise.all(
    names.map(async (name) => [name.replace(/\.ts$/, ''), (await import(join(folder, name))).rule as Rule] as const),
  );
  const texts = async (language: string) =>
    (await import(join(root, 'locales', language, 'rules', `${room}.ts`)))[room];
  const cases = join(root, 'tests/unit/rules', `${room}.ts`);
  return {
    room,
    files: new Map(files),
    index: readFileSync(join(folder, 'index.ts'), 'utf8'),
    cases: existsSync(cases) ? (await import(cases)).CASES : {},
    texts: { en: await texts('en'), nl: await texts('nl') },
  };
}

const rooms = await Promise.all(ROOMS.map(roomOf));
const everyRule = rooms.flatMap(({ files }) => [...files.values()]);
const linesOf = ({ texts }: Room) =>
  LANGUAGES.flatMap((language) => Object.entries(texts[language]).map(([key, text]) => ({ language, key, text })));

describe.each(rooms)('room $room', (room) => {
  const { files, index, cases, texts } = room;
  const ids = [...files.keys()];

  it('lists each of its rules once, and each is called as its file', () => {
    for (const [name, rule] of files) {
      expect(rule?.id, name).toBe(name);
      expect(index.split(`from './${name}'`).length - 1, `${name} in the index`).toBe(1);
      expect(
        RULES.filter((listed) => listed === rule),
        `${name} in the list of all rules`,
      ).toHaveLength(1);
    }
  });

  it('has a case for each rule and no other', () => {
    expect(Object.keys(cases).sort()).toEqual([...ids].sort());
  });

  it('says of each rule what to do, why and how, in both languages alike, and nothing else', () => {
    for (const language of LANGUAGES) {
      const keys = Object.keys(texts[language]);
      const steps = (id: string) => STEPS.filter((step) => keys.includes(`${id}_${step}`));
      for (const id of ids)
        expect(
          [1, 2, 3].map((n) => STEPS.slice(0, n)),
          id,
        ).toContainEqual(steps(id));
      const wanted = ids.flatMap((id) => [id, `${id}_why`, ...steps(id).map((step) => `${id}_${step}`)]);
      expect(keys.sort(), language).toEqual(wanted.sort());
    }
    expect(Object.keys(texts.nl).sort()).toEqual(Object.keys(texts.en).sort());
  });

  it('says it in short, clean sentences without an address', () => {
    for (const { language, key, text } of linesOf(room)) {
      expect(text, `${language} ${key}`).toMatch(/^\S(?!.*( {2}|'|"|http|www\.|linkedin\.com)).*\S$/i);
      expect(text.length, `${language} ${key}`).toBeLessThanOrEqual(ids.includes(key) ? 70 : 220);
    }
    const whys = linesOf(room).filter(({ key }) => key.endsWith('_why'));
    for (const { key, text } of whys) expect(text, `${key}: one sentence`).toMatch(/^(?!.*[.…] \p{Lu})[^?!]*\.$/u);
    expect(Object.entries(texts.nl).filter(([key, text]) => texts.en[key] === text)).toEqual([]);
  });

  it('is honest', () => {
    for (const { language, key, text } of linesOf(room)) expect(dishonestiesIn(text), `${language} ${key}`).toEqual([]);
  });
});

describe.each(everyRule)('$id', (rule) => {
  const { due, held, unknown } = rooms.find(({ cases }) => cases[rule.id])?.cases[rule.id] ?? {};

  it('is due, held back and unknown where its cases say so', () => {
    if (!due || !held) throw new Error(`${rule.id} has no cases`);
    const verdict = rule.check(due);
    expect(verdict.is).toBe('due');
    expect(verdict.is === 'due' && verdict.because.length, 'why now').toBeGreaterThan(0);
    expect(['met', 'not-now']).toContain(rule.check(held).is);
    if (unknown) expect(rule.check(unknown).is).toBe('unknown');
  });

  it('has a case for not knowing if it can not know', () => {
    if (!due) throw new Error(`${rule.id} has no cases`);
    const bare = { ...due, history: [], choices: { ...due.choices, goal: null, salesNavigator: null } };
    if (rule.check(bare).is === 'unknown') expect(unknown).toBeDefined();
  });

  it('does not come back as it happens once ticked', () => {
    if (!due) throw new Error(`${rule.id} has no cases`);
    const tick = { at: `${due.today}T23:00:00+01:00`, rule: rule.id, kind: 'done' } as const;
    const again = rule.check({ ...due, log: [...due.log, tick] }).is;
    if (rule.cadence === 'as-it-happens' && rule.done === 'ticked') expect(again).not.toBe('due');
  });

  it('follows only on rules that exist', () => {
    const verdict = due && rule.check(due);
    const named = verdict?.is === 'due' ? verdict.because.flatMap(({ values }) => values?.rule ?? []) : [];
    expect(named.filter((id) => !everyRule.some((other) => other.id === id))).toEqual([]);
  });

  it('has honest metadata', () => {
    const { evidence, minutes, open, cadence } = rule;
    expect(STRENGTHS).toContain(evidence.strength);
    expect(CADENCES).toContain(cadence);
    expect(evidence.source).toMatch(/\S{2}/);
    if (evidence.strength === 'linkedin-says') expect(evidence.year).toBeGreaterThanOrEqual(2010);
    if (evidence.strength === 'rule-of-thumb') expect(evidence.source).toBe('SSI Coach');
    else expect(evidence.source).not.toBe('SSI Coach');
    expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60, `${minutes} minutes`).toBe(true);
    expect(new Set(rule.pillars).size).toBe(rule.pillars.length);
    if (open) {
      for (const path of [open.path, open.fallback]) {
        const url = new URL(path, 'https://www.linkedin.com');
        expect(`${url.origin}${path}`).toBe(url.href);
        expect(url.origin).toBe('https://www.linkedin.com');
      }
      expect(SURE).toContain(open.fallback);
    }
  });
});

it('has no two rules of one name', () => {
  const ids = everyRule.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(RULES).toHaveLength(ids.length);
});

describe.each(Object.entries(DISHONESTIES))('honest wording: %s', (name, { forbidden, allowed }) => {
  it.each(LANGUAGES)('is known when it is said, and only then (%s)', (language) => {
    expect(dishonestiesIn(forbidden[language])).toContain(name);
    expect(dishonestiesIn(allowed[language])).toEqual([]);
  });
});
