import { type Invitation, isOpen } from '../../lib/linkedin/invitation';

/** Attributes by which a dialog is hidden and shown again, perhaps for somebody else. */
const HIDING = ['open', 'hidden', 'class', 'style', 'aria-hidden'];

/** Calls `closed` once the invitation's field is gone or hidden, unless `signal` ends it first. */
export function whileOpen({ dialog, field }: Invitation, closed: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isOpen(field)) return;
    observer.disconnect();
    closed();
  };
  const observer = new MutationObserver(look);
  // A shadow root's own changes are not heard outside of it, and the element that carries it may be replaced as a whole.
  for (const root of new Set<Node>([field.getRootNode(), field.ownerDocument, document]))
    observer.observe(root, { childList: true, subtree: true });
  observer.observe(dialog, { attributes: true, attributeFilter: HIDING });
  signal.addEventListener('abort', () => observer.disconnect());
}
