import { browser } from 'wxt/browser';
import type { PageSpeaker } from '../sender';

/** Brings one of our scripts into the document that asked, in its isolated world. */
export async function bring(
  script:
    | '/page-coach.js'
    | '/own-profile.js'
    | '/profile-coach.js'
    | '/comment-coach.js'
    | '/note-coach.js'
    | '/judges.js',
  { tabId, documentId }: PageSpeaker,
): Promise<void> {
  // The document's own id where there is one: a frame may hold another document by the time the script comes.
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [script] });
}
