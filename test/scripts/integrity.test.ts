import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { writeIntegrity } from '../../scripts/vite/integrity.js';

it('writeIntegrity names the hash of each script in a folder, and of nothing else', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'integrity-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const name of ['b.js', 'a.js', 'licenses.md']) await writeFile(path.join(folder, name), '');

  await writeIntegrity(folder);

  // SHA-384 of nothing.
  const hash = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';
  assert.equal(
    await readFile(path.join(folder, 'integrity.json'), 'utf8'),
    `{\n  "a.js": "${hash}",\n  "b.js": "${hash}"\n}\n`,
  );
});
