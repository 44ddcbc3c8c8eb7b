import { useRef, useState } from 'preact/hooks';

/**
 * One stop of the Tab key for a group of buttons. From there arrows lead by row and column as they stand on the screen,
 * Home and End to the first and last, and a letter to the next one that begins with it. `start`: where Tab stops first.
 */
export function useRoving<E extends HTMLElement>(start: number) {
  const group = useRef<E>(null);
  const [stop, setStop] = useState(start);
  const buttons = () => [...(group.current?.querySelectorAll('button') ?? [])];
  const focus = (at: number) => buttons()[at]?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const to = event.ctrlKey || event.metaKey || event.altKey ? null : ledTo(event, all);
    if (to === null) return;
    event.preventDefault();
    focus(to);
  };
  /** Of whatever has the focus, Tab leaves and comes back. */
  const onFocusIn = (event: FocusEvent) => {
    const at = buttons().indexOf(event.target as HTMLButtonElement);
    if (at >= 0) setStop(at);
  };
  return { group, focus, tabIndex: (i: number) => (i === stop ? 0 : -1), onKeyDown, onFocusIn };
}

/** The button that a key leads to; null where the key is none of ours. */
function ledTo({ key, target }: KeyboardEvent, all: readonly HTMLElement[]): number | null {
  const at = all.indexOf(target as HTMLElement);
  if (at < 0) return null;
  const along = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  if (along !== undefined) return (along + all.length) % all.length;
  if (key === 'ArrowDown' || key === 'ArrowUp') return inNextRow(at, all, key === 'ArrowDown' ? 1 : -1);
  if (key.length > 1 || key === ' ') return null;
  const begins = (button: HTMLElement) => button.textContent?.toLowerCase().startsWith(key.toLowerCase());
  const onwards = all.map((_, i) => (at + 1 + i) % all.length);
  return onwards.find((i) => begins(all[i] as HTMLElement)) ?? null;
}

/** The nearest in the row below (1) or above (-1); beyond the last row comes the first again. */
function inNextRow(at: number, all: readonly HTMLElement[], way: 1 | -1): number {
  const places = all.map((button) => {
    const { left, right, top } = button.getBoundingClientRect();
    return { middle: (left + right) / 2, down: way * top };
  });
  const here = places[at] ?? { middle: 0, down: 0 };
  const beyond = places.filter(({ down }) => down > here.down + 1);
  const row = Math.min(...(beyond.length > 0 ? beyond : places).map(({ down }) => down));
  const off = places.map(({ down, middle }) =>
    Math.abs(down - row) <= 1 ? Math.abs(middle - here.middle) : Number.POSITIVE_INFINITY,
  );
  return off.indexOf(Math.min(...off));
}
