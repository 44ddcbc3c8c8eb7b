import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepWaiting } from '../lib/browser/history-store';
import { commanded } from '../lib/browser/worker/commanded';
import { installed } from '../lib/browser/worker/installed';
import { askAgain, coachesToAsk, concernsPages, pushView } from '../lib/browser/worker/push';
import { receive } from '../lib/browser/worker/receive';

/** The worker: the only writer of what is kept. Every listener is there from its first moment, so that it wakes for it. */
export default defineBackground(() => {
  const { commands, runtime, storage } = browser;
  const own = { id: runtime.id, origin: runtime.getURL('/').slice(0, -1) };
  const closeStorage = () => storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

  runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = receive(message, sender, own);
    answer?.then(
      (value) => respond(value ?? null),
      () => respond(null),
    );
    return answer ? true : undefined;
  });
  runtime.onInstalled.addListener((details) => void installed(details).catch(() => {}));
  commands.onCommand.addListener((command, tab) => void commanded(command, tab));
  storage.onChanged.addListener((changed, area) => {
    if (concernsPages(changed, area)) pushView().catch(() => {});
    const asking = coachesToAsk(changed, area);
    if (asking) askAgain(asking).catch(() => {});
  });

  closeStorage().catch(() => {});
  keepWaiting().catch(() => {});
});
