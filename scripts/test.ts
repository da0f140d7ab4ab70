import { execSync, fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { findOrInstallBrowser, thisMachine } from './find-browser.js';
import type { Counts } from './test/counts.js';

/**
 * Runs the tests and ends with the line `N passed, M failed`.
 *
 * `npm test -- browser login` runs only the browser tests of files with "login" in their path.
 */
const suites = [
  { name: 'node', files: /\.test\.ts$/, runner: './test/run-node.ts' },
  { name: 'browser', files: /\.browser\.ts$/, runner: './test/run-browser.ts' },
  { name: 'e2e', files: /\.e2e\.ts$/, runner: './test/run-node.ts' },
];

const [onlySuite, onlyFile = ''] = process.argv.slice(2);
const total: Counts = { passed: 0, failed: 0 };
try {
  const chosen = suites.filter(({ name }) => !onlySuite || name === onlySuite);
  if (chosen.length === 0) throw new Error('The suites are node, browser and e2e.');
  process.env.CHROME_PATH = findOrInstallBrowser(thisMachine);
  for (const suite of chosen) {
    console.log(`\n${suite.name}`);
    if (suite.name === 'e2e') execSync('npm run build', { stdio: 'inherit' });
    const { passed, failed } = await run(suite);
    total.passed += passed;
    total.failed += failed;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** Runs a suite in a process of its own, so that a crash of its runner is a failure like others. */
async function run({ name, files, runner }: (typeof suites)[number]): Promise<Counts> {
  const found = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => files.test(file) && file.includes(onlyFile))
    .sort();
  const counts: Counts = { passed: 0, failed: 0 };
  if (found.length > 0) {
    const child = fork(new URL(runner, import.meta.url), found);
    child.on('message', (message) => Object.assign(counts, message));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    if (code !== 0) {
      console.error(`The runner of the ${name} tests ended with ${String(code)}.`);
      counts.failed++;
    }
  }
  if (counts.passed + counts.failed === 0) {
    console.error(`No ${name} test was run.`);
    counts.failed++;
  }
  return counts;
}
