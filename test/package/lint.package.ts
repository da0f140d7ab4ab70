import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { consumers } from './consumer.js';
import { run } from './run.js';

const tarball = path.join(consumers, 'passwordless-login.tgz');

it('publint finds nothing', async () => {
  const { buffer } = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

it('every entry resolves to types that are those of its module', async () => {
  await run('.', 'npx', 'attw', tarball, '--profile', 'esm-only');
});
