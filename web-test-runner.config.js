import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { engine } from './scripts/test/engine.ts';
import { openBrowser } from './scripts/test/open-browser.ts';

/** The browsers that the launcher does not know. */
const others = [];

const launcher = chromeLauncher({
  puppeteer: { launch: openBrowser },
  // Files run side by side: each has a storage of its own and is the one in focus.
  createPage: async ({ browser }) => {
    if (engine === 'firefox') {
      // Of its windows one is in focus, and of its tabs one is not slowed down.
      others.push(await openBrowser());
      return others.at(-1).newPage();
    }
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
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    { name: 'others', serverStop: () => Promise.all(others.map((browser) => browser.close())) },
  ],
  reporters: [summaryReporter()],
  staticLogging: true,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  testsFinishTimeout: 300_000,
};
