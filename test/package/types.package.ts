import path from 'node:path';
import { describe, it } from 'node:test';
import { consumers, type Consumer } from './consumer.js';
import { run } from './run.js';

const compilers = path.join(consumers, 'react-19/node_modules');
const resolutions: Record<string, readonly string[]> = {
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
};
/** The second has uses of every entry, the first those of the entry for React. */
const users: Consumer[] = ['react-18', 'react-19'];

for (const version of ['5.4', '6', '7']) {
  for (const [resolution, options] of Object.entries(resolutions)) {
    describe(`With TypeScript ${version} and ${resolution}`, { concurrency: 2 }, () => {
      for (const user of users) {
        it(`right uses compile and wrong ones do not, in ${user}`, async () => {
          const tsc = path.join(compilers, `typescript-${version}/bin/tsc`);
          await run(path.join(consumers, user), 'node', tsc, ...options);
        });
      }
    });
  }
}
