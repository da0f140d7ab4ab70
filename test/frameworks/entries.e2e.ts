import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };

const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => manifest.name + path.slice(1));

describe('Without a page', () => {
  for (const entry of entries) {
    it(`${entry} is imported by Node, which has none after that either`, async () => {
      await runs(
        `await import('${entry}'); if (globalThis.document ?? globalThis.window) throw 1;`,
      );
    });

    it(`${entry} is imported by a worker thread`, async () => {
      await runs(`
        import { Worker } from 'node:worker_threads';
        new Worker("import('${entry}')", { eval: true });
      `);
    });
  }

  it('the entry for Vue loads nothing of the element', async () => {
    await runs(`await import('passwordless-login/vue'); if (globalThis.customElements) throw 1;`);
  });
});

/** Runs a script in a Node of its own, which has to end well and say nothing. */
async function runs(script: string): Promise<void> {
  const args = ['--input-type=module', '--eval', script];
  assert.deepEqual(await promisify(execFile)(process.execPath, args), { stdout: '', stderr: '' });
}
