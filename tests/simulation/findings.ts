import { eventFindings } from './event-findings';
import type { Finding } from './finding';
import { outlookFindings } from './outlook-findings';
import { PARAMETERS } from './parameters';
import { population } from './population';
import { trendFindings } from './trend-findings';

/** Everything the simulation can say about trend, outlook, steps and echoes. */
export function findings(members: number = PARAMETERS.members, seed: number = PARAMETERS.seed): Finding[] {
  const lives = population(members, seed);
  return [...trendFindings(lives), ...outlookFindings(lives), ...eventFindings(lives)];
}
