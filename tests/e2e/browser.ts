import { test as base, expect } from 'playwright/test';
import { type LaunchOptions, launch } from './launch';
import type { Session } from './session';

export { expect, launch, type Session };

interface PerTest {
  /** The browser shared by this worker's tests, put back to a fresh install before each. Nothing may have left it. */
  session: Session;
  /** A browser of the test's own, for restarts, kills, other languages. Closed after the test. */
  fresh: (options?: LaunchOptions) => Promise<Session>;
}

/** What must hold at the end of every test. A test that provokes one of these on purpose forgets it: `session.traffic.forget()`. */
function nothingWrong({ traffic }: Session): void {
  expect(traffic.strays, 'requests that nobody had a right to make').toEqual([]);
  expect(traffic.violations, 'violations of a content policy').toEqual([]);
  expect(traffic.errors, 'uncaught exceptions').toEqual([]);
}

/** Playwright's `test` with the shipped extension in a real Chromium. */
export const test = base.extend<PerTest, { shared: Session }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const session = await launch();
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  session: async ({ shared }, use) => {
    await shared.reset();
    await use(shared);
    nothingWrong(shared);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  fresh: async ({}, use) => {
    const opened: Session[] = [];
    await use(async (options) => {
      const session = await launch(options);
      opened.push(session);
      return session;
    });
    for (const session of opened) {
      await session.close().catch(() => undefined);
      nothingWrong(session);
    }
  },
});
