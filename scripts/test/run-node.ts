import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { report, type Outcome } from './outcome.js';

/** Runs the files in argv, one process each, with node's own test runner. */
const files = process.argv.slice(2);
const outcome: Outcome = { passed: 0, failures: [] };
const events = run({ files, concurrency: 3, timeout: 300_000 });
events.on('test:pass', ({ name, skip, todo, details }) => {
  if (files.includes(name)) {
    // A file that holds no test is reported as one that passed.
    outcome.failures.push(`${name} holds no test.`);
  } else if (details.type !== 'suite' && skip === undefined && todo === undefined) {
    outcome.passed++;
  }
});
events.on('test:fail', ({ name, file = '', todo, details }) => {
  if (details.type === 'suite' || todo !== undefined) return;
  const { message, cause } = details.error;
  const why = cause instanceof Error ? cause.message : message;
  outcome.failures.push(`${path.relative('', file)}: ${name}\n${why}`);
});
events
  .compose(new spec())
  .on('end', () => {
    report(outcome);
  })
  .pipe(process.stdout);
