import { execSync, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOrInstallBrowser, thisMachine } from './find-browser.js';
import { installConsumers } from './package/consumers.js';
import { conclude, type Outcome } from './test/outcome.js';

/**
 * Checks the package as it would be published: packs it, installs it into projects outside of this
 * one, and ends with the checks that failed and the line `N passed, M failed`. The dependencies of
 * those projects come from npm.
 *
 * `npm run check:package -- types` runs only the checks of files with "types" in their name.
 */
const [onlyFile = ''] = process.argv.slice(2);
const outcome: Outcome = { passed: 0, failures: [] };
const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
try {
  process.env.CHROME_PATH = findOrInstallBrowser(thisMachine);
  execSync('npm run build', { stdio: 'inherit' });
  await installConsumers(folder);
  const files = readdirSync('test/package')
    .filter((file) => file.endsWith('.package.ts') && file.includes(onlyFile))
    .map((file) => `test/package/${file}`);
  if (files.length === 0) throw new Error(`No file of test/package has ${onlyFile} in its name.`);
  const child = fork(new URL('test/run-node.ts', import.meta.url), files, {
    env: { ...process.env, CONSUMERS: folder },
  });
  child.on('message', (message) => Object.assign(outcome, message));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`The runner of the checks ended with ${String(code)}.`);
  if (outcome.passed === 0 && outcome.failures.length === 0)
    throw new Error('Nothing was checked.');
} catch (error) {
  outcome.failures.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(folder, { recursive: true });
}
conclude(outcome);
