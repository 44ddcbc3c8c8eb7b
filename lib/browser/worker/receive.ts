import * as v from 'valibot';
import type { Surface } from '../../linkedin/surfaces';
import { keepWaiting } from '../history-store';
import { type PageMessage, pageMessageSchema, type ViewAnswer, type ViewMessage, viewMessageSchema } from '../messages';
import { type PageSpeaker, type Sender, speakerOf } from '../sender';
import { FOR_PAGES, FOR_VIEWS } from './desk';

/**
 * Takes a message that arrived: judges who sent it, parses it, and starts what it asks for in the same turn. Null where
 * it is none of ours to answer: an unknown sender, junk, a message that this sender may not send.
 */
export function receive(
  message: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Promise<unknown> | null {
  const speaker = speakerOf(sender, own);
  if (!speaker) return null;
  const answer = speaker.kind === 'page' ? fromPage(message, speaker) : fromView(message);
  // Each message is also an occasion to keep what storage refused before.
  if (answer) keepWaiting().catch(() => {});
  return answer;
}

function fromPage(message: unknown, page: PageSpeaker): Promise<unknown> | null {
  const parsed = v.safeParse(pageMessageSchema, message);
  if (!parsed.success || !belongs(parsed.output, page)) return null;
  const handle = FOR_PAGES[parsed.output.type] as (message: PageMessage, page: PageSpeaker) => Promise<unknown>;
  return handle(parsed.output, page);
}

function fromView(message: unknown): Promise<unknown> | null {
  const parsed = v.safeParse(viewMessageSchema, message);
  if (!parsed.success) return null;
  const handle = FOR_VIEWS[parsed.output.type] as (message: ViewMessage) => Promise<unknown>;
  return handle(parsed.output).then(
    (result = null): ViewAnswer => ({ done: true, result }),
    (): ViewAnswer => ({ done: false }),
  );
}

/** Where a page may say what else than that it arrived. */
const WHERE: Record<Exclude<PageMessage['type'], 'arrived'>, readonly Surface[] | 'anywhere'> = {
  focused: 'anywhere',
  writing: 'anywhere',
  'note-written': 'anywhere',
  judges: 'anywhere',
  'open-panel': 'anywhere',
  view: ['ssi'],
  reading: ['ssi'],
  'not-read': ['ssi'],
  removed: ['ssi', 'profile'],
  'own-profile': ['profile'],
  'profile-view': ['profile'],
  profile: ['profile'],
};

/** Whether a page may say this where it stands. */
function belongs(message: PageMessage, { surface }: PageSpeaker): boolean {
  if (message.type === 'arrived') return message.surface === surface;
  const where = WHERE[message.type];
  return where === 'anywhere' || (surface !== null && where.includes(surface));
}
