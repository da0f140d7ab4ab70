import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './scripts/test/launch-options.ts';

/** Read by `npm test`, which chooses the files and the browser. */
export default {
  browsers: [
    chromeLauncher({
      launchOptions: launchOptions(),
      // Files run side by side: each has a storage of its own and is the one in focus.
      createPage: async ({ browser }) => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  concurrency: 2,
  hostname: '127.0.0.1',
  nodeResolve: { browser: true, exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  reporters: [summaryReporter()],
  staticLogging: true,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 300_000,
};
