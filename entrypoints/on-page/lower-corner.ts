import { MARGIN, type Place } from '../../lib/linkedin/place';

type Side = Place['side'];
/** Distance, px, that what has to be kept clear has from us. */
const AIR = 8;
/** The right one first: the left is where a page's own content stands. */
const SIDES: readonly Side[] = ['right', 'left'];

export interface LowerCorner {
  /** From now on an element of this size may stand in a lower corner, where it covers none of `elements`. */
  keepClear: (elements: readonly Element[], size: { width: number; height: number }) => void;
  /** The corner that is free; null where neither is, or where it isn't known yet. */
  side: () => Side | null;
}

/**
 * Knows which lower corner of the window is free, and calls `changed` when that changes: the browser tells it, so that
 * nobody has to listen for scrolling.
 */
export function lowerCorner(changed: () => void, signal: AbortSignal): LowerCorner {
  let watched: readonly Element[] = [];
  let shape = '';
  let observers: IntersectionObserver[] = [];
  let free: Side | null = null;
  const taken = new Map<Side, Set<Element>>();

  const stop = () => {
    for (const observer of observers) observer.disconnect();
    observers = [];
    taken.clear();
  };
  /** What was free stays so until the browser has told of both corners. */
  const decide = () => {
    if (taken.size < SIDES.length) return;
    const before = free;
    free = SIDES.find((each) => taken.get(each)?.size === 0) ?? null;
    if (free !== before) changed();
  };

  const observe = (on: Side, size: { width: number; height: number }) => {
    const across = innerWidth - MARGIN.side - size.width - AIR;
    const above = innerHeight - MARGIN.bottom - size.height - AIR;
    const margin = on === 'right' ? `-${above}px 0px 0px -${across}px` : `-${above}px -${across}px 0px 0px`;
    const observer = new IntersectionObserver(
      (entries) => {
        const there = taken.get(on) ?? new Set();
        for (const { target, isIntersecting } of entries) isIntersecting ? there.add(target) : there.delete(target);
        taken.set(on, there);
        decide();
      },
      { rootMargin: across > 0 && above > 0 ? margin : '0px' },
    );
    for (const element of watched) observer.observe(element);
    observers.push(observer);
  };

  signal.addEventListener('abort', stop);
  return {
    side: () => free,
    keepClear: (elements, size) => {
      const now = [innerWidth, innerHeight, Math.ceil(size.width), Math.ceil(size.height)].join();
      const isSame = elements.length === watched.length && elements.every((element, i) => element === watched[i]);
      if (signal.aborted || (now === shape && isSame && observers.length > 0)) return;
      [watched, shape] = [elements, now];
      stop();
      for (const each of SIDES) observe(each, size);
      // Of nothing the browser has nothing to tell.
      if (elements.length > 0) return;
      for (const each of SIDES) taken.set(each, new Set());
      decide();
    },
  };
}
