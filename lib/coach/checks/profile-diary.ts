import { profileChanges, stalest } from '../../profile/changes';
import type { Section } from '../../profile/item';
import { daysBetween } from '../../score/day';
import type { Check } from '../checks';
import { ticksOf } from '../ticks';
import { ageing } from './log';

/**
 * Due when a section stands as it is for `days` days or more, by the diary or a later tick of `rule`; not now while it is
 * fresher or not there. By the tick alone while the section was never seen.
 */
export const unchangedFor =
  (days: number, section: Section, rule: string): Check =>
  (facts) => {
    const note = facts.profile?.diary[section]?.at(-1);
    const ticked = ticksOf(facts.log).of(rule).at(-1) ?? '';
    if (!note || ticked > note.on) return ageing(days, rule)(facts);
    return note.hash !== null && daysBetween(note.on, facts.today) >= days
      ? { is: 'due', because: [{ fact: 'unchanged', values: { section, day: note.on } }] }
      : { is: 'not-now' };
  };

/** Due unless a visit of the last `days` days found a section changed, today included; then met. */
export const noChangeFor =
  (days: number): Check =>
  ({ profile, today }) => {
    const day = profile
      ? profileChanges(profile).findLast(({ day, kind }) => day <= today && kind !== 'removed')?.day
      : undefined;
    return day !== undefined && daysBetween(day, today) < days
      ? { is: 'met', because: [{ fact: 'profile-changed', values: { day } }] }
      : { is: 'due', because: [] };
  };

/** Always due, and names the section that stayed as it is the longest where there is one. */
export const withStalest: Check = ({ profile, today }) => {
  const oldest = profile && stalest(profile, today);
  const because = oldest ? [{ fact: 'stalest', values: { section: oldest.section, day: oldest.since } }] : [];
  return { is: 'due', because };
};
