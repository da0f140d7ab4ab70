import { exec } from 'node:child_process';
import { cpSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Projects that use the package, by name, with the folders of `test/package` they are made of. */
const consumers = {
  alone: ['alone', 'node'],
  'react-18': ['react', 'react-18'],
  'react-19': ['react', 'react-19', 'types', 'node'],
};

const run = promisify(exec);

/**
 * Packs the package as it has been built, and installs it into each consumer as npm would from a
 * registry.
 *
 * @param folder - an empty one; it then holds `passwordless-login.tgz` and the consumers
 * @throws if npm fails
 */
export async function installConsumers(folder: string): Promise<void> {
  await run(`npm pack --ignore-scripts --pack-destination ${folder}`);
  const [tarball = ''] = readdirSync(folder);
  renameSync(path.join(folder, tarball), path.join(folder, 'passwordless-login.tgz'));
  await Promise.all(
    Object.entries(consumers).map(async ([name, sources]) => {
      const consumer = path.join(folder, name);
      for (const source of sources) {
        cpSync(path.join('test/package', source), consumer, { recursive: true });
      }
      await run('npm install --prefer-offline --no-audit --no-fund', { cwd: consumer });
    }),
  );
}
