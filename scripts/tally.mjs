import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** A runner's JSON report of this run, from reports/; null where there is none to read. */
export function reportOf(name) {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'reports', name), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * How many tests a report of Vitest or Playwright counts. A runner that failed without a failed test, that ran no test
 * or left no report counts as one failure: silence is not success.
 */
export function tally(report, exitCode) {
  const { passed, failed, skipped } = countIn(report);
  const silent = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: silent ? Math.max(1, failed) : failed, skipped };
}

function countIn(report) {
  if (report?.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  }
  if (report?.testResults) {
    // A file that could not be loaded has no tests to fail.
    const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
  }
  return { passed: 0, failed: 0, skipped: 0 };
}
