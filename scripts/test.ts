import { execSync, fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { thisMachine } from './find-browser.js';
import { findEngines } from './find-engines.js';
import type { Engine } from './test/engine.js';
import { conclude, type Outcome } from './test/outcome.js';
import { runsIn, suites, type Suite } from './test/suites.js';

/**
 * Runs the tests and ends with those that failed and the line `N passed, M failed`.
 *
 * `npm test -- browser login` runs only the browser tests of files with "login" in their path, and
 * with `ENGINES=firefox,webkit` before it only in these engines, which have to be there then; else
 * in those that are found.
 */
const [onlySuite, onlyFile = ''] = process.argv.slice(2);
const total: Outcome = { passed: 0, failures: [] };
try {
  const chosen = suites.filter(({ name }) => !onlySuite || name === onlySuite);
  if (chosen.length === 0) throw new Error('The suites are node, browser and e2e.');
  const { found, leftOut } = findEngines(thisMachine);
  if (leftOut.size > 0) {
    console.log(
      `Left out: ${[...leftOut].map(([engine, why]) => `${engine} (${why})`).join(', ')}`,
    );
  }
  process.env.CHROME_PATH = found.get('chromium') ?? '';
  process.env.FIREFOX_PATH = found.get('firefox') ?? '';
  for (const suite of chosen) {
    if (suite.name === 'e2e') execSync('npm run build', { stdio: 'inherit' });
    for (const engine of suite.inBrowser ? found.keys() : ['chromium' as const]) {
      const title = suite.inBrowser ? `${suite.name} in ${engine}` : suite.name;
      console.log(`\n${title}`);
      const start = performance.now();
      const { passed, failures } = await run(suite, engine);
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`${title}: ${passed} passed, ${failures.length} failed in ${seconds} s`);
      total.passed += passed;
      total.failures.push(...failures.map((failure) => `${title}: ${failure}`));
    }
  }
} catch (error) {
  total.failures.push(error instanceof Error ? error.message : String(error));
}
conclude(total);

/** Runs a suite in a process of its own, so that a crash of its runner is a failure like others. */
async function run({ name, files, runner }: Suite, engine: Engine): Promise<Outcome> {
  const chosen = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => files.test(file) && file.includes(onlyFile))
    .sort();
  const found = chosen.filter((file) => runsIn(file, engine));
  const outcome: Outcome = { passed: 0, failures: [] };
  if (found.length > 0) {
    const env = { ...process.env, ENGINE: engine };
    const child = fork(new URL(runner, import.meta.url), found, { env });
    child.on('message', (message) => Object.assign(outcome, message));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    if (code !== 0) {
      outcome.failures.push(`The runner of the ${name} tests ended with ${String(code)}.`);
    }
  }
  const nothing = outcome.passed === 0 && outcome.failures.length === 0;
  if (nothing && found.length === chosen.length) {
    outcome.failures.push(`No ${name} test was run.`);
  }
  return outcome;
}
