import type { Peer, Score } from '../../score/snapshot';
import { allText, inside, said } from '../looking';
import type { Receipt } from '../reading';
import { at } from './at';
import type { Group } from './group-words';
import { plain } from './numerals';
import { type Panel, panelsIn } from './peer-panels';
import { type Card, cardsIn } from './rank-cards';
import { industrySentence, networkSentence } from './texts';

/** What the page says of the groups, and whether two places contradict each other on an average. */
export interface Peers {
  score: Pick<Score, 'industry' | 'network' | 'weeklyChange' | 'team'>;
  receipt: Receipt;
  conflict: boolean;
}

/** A page without panels is searched for the known sentences only up to this length: more is not an SSI page. */
const LONGEST_PAGE = 20_000;

/** The comparisons in these containers. Each is optional; a group is known by words only, never by its position. */
export function peersIn(page: Document, places: readonly Element[]): Peers {
  const cards = cardsIn(page, places);
  const panels = [...panelsIn(page, places), ...sentencesIn(page, places)];
  const receipt: Receipt = {};
  const group = (name: 'industry' | 'network') => peer(name, cards, panels, receipt);
  const [industry, network] = [group('industry'), group('network')];
  const name = one(panels.filter((p) => p.group === 'industry').map((p) => p.name));
  if (name !== null) receipt['industry.name'] = 'label';
  const changes = { industry: change('industry', panels), network: change('network', panels) };
  const team = {
    rank: one(cards.filter((c) => c.group === 'team').map((c) => c.text)),
    average: average('team', panels),
  };
  return {
    score: {
      industry: industry || name !== null ? { ...(industry ?? NOTHING), name } : null,
      network,
      ...(changes.industry === null && changes.network === null ? {} : { weeklyChange: changes }),
      ...(team.rank === null && team.average === null ? {} : { team }),
    },
    receipt,
    conflict: panels.some((p) => p.conflict) || (['industry', 'network'] as const).some((g) => differing(g, panels)),
  };
}

const NOTHING: Peer = { rank: null, average: null };

function peer(
  group: 'industry' | 'network',
  cards: readonly Card[],
  panels: readonly Panel[],
  receipt: Receipt,
): Peer | null {
  const own = cards.filter((c) => c.group === group);
  const beside = panels.filter((p) => p.group === group);
  const ranks = [...own.map((c) => c.rank), ...beside.map((p) => p.rank).filter((r) => r !== null)];
  const shown = one(ranks);
  const rank =
    shown !== null && beside.some((p) => p.percents.length > 0 && !p.percents.includes(shown)) ? null : shown;
  const points = average(group, panels);
  if (rank !== null) receipt[`${group}.rank`] = own.length > 0 ? 'class' : 'label';
  if (points !== null) receipt[`${group}.average`] = beside.some((p) => p.classed) ? 'class' : 'label';
  return rank === null && points === null ? null : { rank, average: points };
}

const average = (group: Group, panels: readonly Panel[]) =>
  one(panels.filter((p) => p.group === group && p.average !== null).map((p) => p.average));

const differing = (group: Group, panels: readonly Panel[]) =>
  new Set(panels.filter((p) => p.group === group && p.average !== null).map((p) => p.average)).size > 1;

const change = (group: Group, panels: readonly Panel[]) =>
  one(panels.filter((p) => p.group === group && p.classed).map((p) => p.change));

/** What all agree on; null where one does not know, two differ, or there is none. */
function one<T>(values: readonly (T | null)[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((v) => v === first) ? first : null;
}

/** Without known panels: the sentences that name their group themselves. */
function sentencesIn(page: Document, places: readonly Element[]): Panel[] {
  if (inside(places, at.group).length > 0) return [];
  const text = places.map((p) => (allText(p).length > LONGEST_PAGE ? '' : plain(said(page, p)))).join(' ');
  const usual = { rank: null, percents: [], change: null, classed: false, conflict: false, name: null };
  const [industry, network] = [industrySentence(text), networkSentence(text)];
  return [
    ...(industry ? [{ ...usual, group: 'industry' as const, average: industry.average, name: industry.name }] : []),
    ...(network ? [{ ...usual, group: 'network' as const, average: network.average }] : []),
  ];
}
