import { beside, cardBeside, SIDES, type Side, type Spot } from '../../lib/linkedin/comment-box/beside';
import { blankSpots, linesOf } from '../../lib/linkedin/comment-box/blank';
import { isFree } from '../../lib/linkedin/comment-box/free';
import { inWindow } from '../../lib/linkedin/comment-box/in-window';
import { type Box, MARGIN } from '../../lib/linkedin/place';

/** The ring's width and height, in CSS px: see the style sheet. */
const RING = 36;
/** How often we look whether the editor still stands where it stood: a page can move it without a word. */
const PULSE_MS = 1000;
/** A page that was scrolled stands still once it has not moved for so long. */
const REST_MS = 150;

/** What is placed: the ring, and the card while it is open. */
interface Placed {
  ring: HTMLElement;
  card: HTMLElement | null;
  /** The member asked for the card by a key: it opens also where the ring finds no place. */
  asked: boolean;
}

export interface Placer {
  /** Looks for a free place beside this composer, now. */
  settle: (editor: Element, composer: Element) => void;
  /** The page moved: the ring moves along, and looks for a better place once it stands still. */
  moved: () => void;
  /** There is nothing to place any more. */
  stop: () => void;
}

/**
 * Keeps ring and card beside a composer, or in it where no text is, on no text and no button of the page; out of sight where
 * there is no such place.
 * Boxes are read first, then one transform is written: the page is laid out once at most.
 */
export function placer(host: Element, placed: () => Placed | null, signal: AbortSignal): Placer {
  let at: { editor: Element; composer: Element } | null = null;
  let side: Side | null = null;
  /** Where it stands within an editor that leaves no room beside it, from the editor's upper left corner. */
  let within: Spot | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let stood = '';
  const pulse = setInterval(
    () => at && (within || JSON.stringify(inWindow(at.editor)) !== stood) && place(true),
    PULSE_MS,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    clearInterval(pulse);
  });

  const place = (find: boolean) => {
    const things = placed();
    if (!at || !things) return;
    const window = { width: innerWidth, height: innerHeight };
    const [editor, composer] = [inWindow(at.editor), inWindow(at.composer)];
    stood = JSON.stringify(editor);
    const spotAt = (side: Side) => beside(side, composer, editor, RING, window);
    const free = (spot: Spot | null, inner?: Element) =>
      spot !== null && isFree(document, spot, { width: RING, height: RING }, host, inner);
    if (find) side = SIDES.find((side) => free(spotAt(side))) ?? null;
    if (find) within = side ? null : withinOf(at.editor, editor, composer, (spot) => free(spot, at?.editor));
    const spot = side ? spotAt(side) : within && seen({ x: editor.left + within.x, y: editor.top + within.y });
    const { ring, card, asked } = things;
    const { right, bottom } = composer;
    const box = spot
      ? { left: spot.x, top: spot.y, right: spot.x + RING, bottom: spot.y + RING }
      : asked && { left: right, top: bottom, right, bottom };
    const size = card && { width: card.offsetWidth, height: card.scrollHeight + 2 };
    ring.hidden = !spot;
    if (spot) ring.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    if (!card || !size) return;
    card.hidden = !box;
    if (!box) return;
    const open = cardBeside(box, composer, size, window);
    card.style.transform = `translate(${open.x}px, ${open.y}px)`;
    card.style.maxHeight = `${open.height}px`;
  };

  return {
    settle: (editor, composer) => {
      at = { editor, composer };
      place(true);
    },
    moved: () => {
      place(false);
      clearTimeout(rest);
      rest = setTimeout(() => place(true), REST_MS);
    },
    stop: () => {
      at = null;
    },
  };
}

/** A free spot within an editor, from its upper left corner. */
function withinOf(inner: Element, editor: Box, composer: Box, free: (spot: Spot) => boolean): Spot | null {
  if (editor.bottom < MARGIN.top || editor.top > innerHeight) return null;
  const lines = linesOf(inner);
  const window = { width: innerWidth, height: innerHeight };
  const spot = lines && blankSpots(lines, composer, editor, RING, window).find(free);
  return spot ? { x: spot.x - editor.left, y: spot.y - editor.top } : null;
}

/** A spot, unless it is out of the window. */
function seen(spot: Spot): Spot | null {
  return spot.y >= MARGIN.top && spot.y + RING <= innerHeight ? spot : null;
}
