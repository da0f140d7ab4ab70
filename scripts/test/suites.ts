import type { Engine } from './engine.js';
import { engines } from './engine.js';

/** Tests of one kind. */
export interface Suite {
  name: string;
  files: RegExp;
  /** The module that runs them. */
  runner: string;
  /** Whether the tests are about what a browser does, and so run in each engine. */
  inBrowser: boolean;
}

export const suites: readonly Suite[] = [
  { name: 'node', files: /\.test\.ts$/, runner: './test/run-node.ts', inBrowser: false },
  { name: 'browser', files: /\.browser\.ts$/, runner: './test/run-browser.ts', inBrowser: true },
  { name: 'e2e', files: /\.e2e\.ts$/, runner: './test/run-node.ts', inBrowser: true },
];

/** Files that do not run in each engine: where they do. The first line that fits counts. */
const exceptions: readonly { files: RegExp; engines: readonly Engine[] }[] = [
  // Other tools are run, or none of the browsers.
  {
    files: /^test\/testing\/(playwright|vitest)\.|^test\/frameworks\/(entries|types)\./,
    engines: ['chromium'],
  },
  // Only Chromium tells how much moved, what screen readers are shown, and composes when asked to.
  {
    files: /\/(layout-shift|input-method|country-choice)\.e2e\.|^test\/accessibility\/.*\.e2e\./,
    engines: ['chromium'],
  },
  // What drives WebKit cuts no connection, answers no request itself, and tells no body.
  { files: /\/(offline|client-comparison|auth0-js|puppeteer)\./, engines: ['chromium', 'firefox'] },
];

/** Whether the tests of a file run in an engine. */
export function runsIn(file: string, engine: Engine): boolean {
  const exception = exceptions.find(({ files }) => files.test(file));
  return (exception?.engines ?? engines).includes(engine);
}
