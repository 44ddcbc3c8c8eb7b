import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * How many tests a runner's JSON report counts, as `{passed, failed, skipped}`. A runner that failed without a failed
 * test, or left no report, counts as one failure: silence is not success.
 */
export function tally(report, exitCode) {
  const counted = countIn(read(report));
  const failed = exitCode === 0 ? counted.failed : Math.max(1, counted.failed);
  return { ...counted, failed: counted.passed + failed === 0 ? 1 : failed };
}

function countIn(report) {
  // Playwright counts flaky tests apart; there are no retries here, so there are none.
  if (report?.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
  }
  if (report?.testResults) {
    // A file that could not be loaded has no tests to fail.
    const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
  }
  return { passed: 0, failed: 0, skipped: 0 };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'reports', report), 'utf8'));
  } catch {
    return null;
  }
}
