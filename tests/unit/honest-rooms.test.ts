import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/member/settings';
import { COACH_CATALOGUES } from '../../locales/coach';
import { PROFILE_CATALOGUES } from '../../locales/profile';
import { DISHONESTIES, dishonestiesIn } from './honest-wording';

/** The rooms in which advice, trend, goal and outlook are worded. Elsewhere plain use of such words is fine. */
const ROOMS = [
  ...[
    'advice',
    'choices',
    'compare',
    'fact',
    'goal',
    'habits',
    'item',
    'outlook',
    'peers',
    'pill',
    'popup',
    'profile',
    'profileTab',
    'review',
    'rhythm',
  ],
  ...['said', 'score', 'tank', 'today', 'trend', 'trial', 'whatIf'],
];

describe.each(LANGUAGES)('honest wording in %s', (language) => {
  it.each(ROOMS)('room %s foretells no score, promises nothing and knows no cause', (room) => {
    const texts = Object.entries(COACH_CATALOGUES[language][room] ?? PROFILE_CATALOGUES[language][room] ?? {});
    expect(texts.length).toBeGreaterThan(0);
    for (const [key, text] of texts) expect(dishonestiesIn(text), `${room}.${key}`).toEqual([]);
  });

  it.each(Object.entries(DISHONESTIES))('knows %s where it is said, and only there', (name, { forbidden, allowed }) => {
    expect(dishonestiesIn(forbidden[language])).toContain(name);
    expect(dishonestiesIn(allowed[language])).toEqual([]);
  });
});
