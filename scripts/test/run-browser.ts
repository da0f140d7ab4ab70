import { startTestRunner } from '@web/test-runner';
import type { TestSuiteResult } from '@web/test-runner';
import { report, type Counts } from './counts.js';

/** Runs the files in argv in the browser, as `web-test-runner.config.js` says. */
const runner = await startTestRunner({
  config: { files: process.argv.slice(2) },
  readCliArgs: false,
  autoExitProcess: false,
});
runner?.on('finished', () => {
  const total: Counts = { passed: 0, failed: 0 };
  for (const { testFile, testResults, passed } of runner.sessions.all()) {
    const file: Counts = { passed: 0, failed: 0 };
    if (testResults) count(testResults, file);
    if (passed && file.passed === 0) console.error(`${testFile} ran no test.`);
    // A file that did not load, whose page broke or that ran nothing has failed as a whole.
    if ((!passed || file.passed === 0) && file.failed === 0) file.failed++;
    total.passed += file.passed;
    total.failed += file.failed;
  }
  report(total);
  void runner.stop();
});

function count(suite: TestSuiteResult, counts: Counts): void {
  for (const { passed, skipped } of suite.tests) {
    if (!skipped) counts[passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite.suites) count(inner, counts);
}
