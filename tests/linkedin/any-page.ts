import { PILLARS } from '../../lib/score/pillar';
import type { Dice } from './dice';
import { type Figures, figures } from './figures';
import { type SsiPage, ssiOptions } from './ssi-page';
import { type ReplicaLanguage, WORDINGS } from './wording';

/** A page with figures, language and parts as the dice fall: every one of them could be a real page. */
export function anyPage(d: Dice): SsiPage {
  const language = d.chance(0.4) ? 'en' : d.pick(Object.keys(WORDINGS) as ReplicaLanguage[]);
  const f = anyFigures(d);
  const groups = (['industry', 'network', 'team'] as const).filter((g) => f[g] !== null);
  const renamed = d.chance(0.2);
  return ssiOptions({
    language,
    figures: f,
    names: renamed ? 'renamed' : 'known',
    bars: d.chance(0.85) ? 'whole' : d.pick(['empty', 'none']),
    rows: d.chance(0.85),
    tables: d.pick(['none', 'own', 'all']),
    cards: d.shuffle(groups),
    panels: d.shuffle(groups),
    peersFirst: d.chance(0.3),
    cta: d.chance(0.5),
    order: d.shuffle(PILLARS),
    seed: d.upTo(1e6),
    dark: d.chance(0.5),
    bulk: 30,
  });
}

/** Figures as a real page may have: float noise, zeros and full marks, groups that are missing. */
export function anyFigures(d: Dice): Figures {
  const pillar = () =>
    d.pick([
      () => d.upTo(26),
      () => d.upTo(25_001) / 1000,
      () => d.upTo(101) / 4,
      () => Math.fround(d.next() * 25),
      () => d.pick([0, 25, 5, 0.3, 0.29999998]),
    ])();
  const own = { brand: pillar(), people: pillar(), insights: pillar(), relationships: pillar() };
  const change = () => d.pick([0, 1, -2, 5, null]);
  const group = () => ({ rank: 1 + d.upTo(100), average: d.upTo(101), change: change() });
  const name = d.pick([
    'Software Development',
    'Computer & Network Security',
    'Industry Associations',
    'Retail',
    'Team 12',
  ]);
  const sum = Math.round(own.brand + own.people + own.insights + own.relationships);
  return figures({
    pillars: own,
    overall: d.chance(0.9) ? sum : null,
    industry: d.chance(0.9) ? { ...group(), name } : null,
    network: d.chance(0.9) ? group() : null,
    team: d.chance(0.2) ? { place: `${1 + d.upTo(8)} of 8`, average: d.upTo(101) } : null,
  });
}
