import path from 'node:path';
import { startTestRunner } from '@web/test-runner';
import type { TestSession, TestSuiteResult } from '@web/test-runner';
import { report, type Outcome } from './outcome.js';

/** Runs the files in argv in the browser, as `web-test-runner.config.js` says. */
const runner = await startTestRunner({
  config: { files: process.argv.slice(2) },
  readCliArgs: false,
  autoExitProcess: false,
});
runner?.on('finished', () => {
  const files = Array.from(runner.sessions.all(), outcomeOf);
  report({
    passed: files.reduce((sum, { passed }) => sum + passed, 0),
    failures: files.flatMap(({ failures }) => failures),
  });
  void runner.stop();
});

function outcomeOf({ testFile, testResults, passed, errors }: TestSession): Outcome {
  const file = path.relative('', testFile);
  const outcome: Outcome = { passed: 0, failures: [] };
  if (testResults) count(testResults, file, outcome);
  // A file that did not load, whose page broke or that ran nothing has failed as a whole.
  if ((!passed || outcome.passed === 0) && outcome.failures.length === 0) {
    const why = errors.map(({ message }) => message).join('\n');
    outcome.failures.push(`${file}\n${why || 'It ran no test.'}`);
  }
  return outcome;
}

function count(suite: TestSuiteResult, path: string, outcome: Outcome): void {
  for (const { name, passed, skipped, error } of suite.tests) {
    if (skipped) continue;
    if (passed) outcome.passed++;
    else outcome.failures.push(`${path}: ${name}\n${error?.message ?? ''}`);
  }
  for (const inner of suite.suites) count(inner, `${path}: ${inner.name}`, outcome);
}
