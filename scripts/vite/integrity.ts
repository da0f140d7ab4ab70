import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes `integrity.json` into a folder: what the `integrity` attribute takes for each script in it,
 * `{ "name.js": "sha384-…" }`, sorted by name.
 */
export async function writeIntegrity(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const entries = names.map(
    async (name) => [name, integrityOf(await readFile(path.join(folder, name)))] as const,
  );
  const integrity = Object.fromEntries(await Promise.all(entries));
  await writeFile(path.join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

function integrityOf(script: Buffer): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
