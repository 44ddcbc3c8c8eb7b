import { type Annotation, isRest } from '../member/annotation';
import type { Facts } from './facts';

/** The stretches that pause the rhythm on a local day: of any kind the member marks. */
function pausesOn({ annotations }: Pick<Facts, 'annotations'>, day: string): readonly Annotation[] {
  return annotations.filter(({ from, to }) => from <= day && day <= to);
}

/** Whether the rhythm pauses on a local day: nothing is expected of it, and what is done all the same counts. */
export function isPaused(facts: Pick<Facts, 'annotations'>, day: string): boolean {
  return pausesOn(facts, day).length > 0;
}

/** Whether a local day is time off: then no action is asked either. */
export function isResting(facts: Pick<Facts, 'annotations'>, day: string): boolean {
  return pausesOn(facts, day).some(isRest);
}
