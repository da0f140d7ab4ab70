import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A project that uses the package, installed by `scripts/package/consumers.ts`. */
export type Consumer = 'alone' | 'react-18' | 'react-19';

const { CONSUMERS } = process.env;
if (!CONSUMERS) throw new Error('CONSUMERS is not set: start with `npm run check:package`.');

/** The folder that holds the tarball and the consumers. */
export const consumers = CONSUMERS;

/** The package as npm has unpacked it. */
export const unpacked = path.join(consumers, 'alone/node_modules/passwordless-login');

/** Its `package.json`, as far as it is checked. */
interface PackageJson extends Record<'types' | 'customElements' | 'web-types', string> {
  sideEffects: string[];
  exports: Record<string, string | Record<'types' | 'default', string>>;
}

export const packageJson = JSON.parse(
  readFileSync(path.join(unpacked, 'package.json'), 'utf8'),
) as PackageJson;

/** The modules that the package offers, such as `passwordless-login/core`. */
export const entries = Object.entries(packageJson.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([name]) => path.posix.join('passwordless-login', name));
