import { defineConfig } from 'playwright/test';

/** End to end: the shipped build in a real Chromium. `npm test` builds first; `npx playwright test` takes the build that is there. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'reports/e2e.json' }]],
});
