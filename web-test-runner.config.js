import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { engine } from './scripts/test/engine.ts';
import { openBrowser } from './scripts/test/open-browser.ts';

const launcher = chromeLauncher({
  puppeteer: { launch: openBrowser },
  // Files run side by side: each has a storage of its own and is the one in focus.
  createPage: async ({ browser }) => {
    const page = await (await browser.createBrowserContext()).newPage();
    if (engine === 'chromium') await page.emulateFocusedPage(true);
    return page;
  },
});

/** Read by `npm test`, which chooses the files and the browser. */
export default {
  browsers: [Object.assign(launcher, { name: engine })],
  concurrency: 2,
  hostname: '127.0.0.1',
  nodeResolve: { browser: true, exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  reporters: [summaryReporter()],
  staticLogging: true,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 300_000,
};
