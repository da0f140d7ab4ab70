import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { consumers, entries, type Consumer } from './consumer.js';
import { run } from './run.js';

const forFrameworks = entries.filter((entry) => /\/(react|vue)$/.test(entry));
const forAll = entries.filter((entry) => !forFrameworks.includes(entry));

/** Lit leaves its version there, and in Node what stands for the registry of elements. */
const ofLit = await importInto('alone', 'import-entries.js', ['lit', '@lit/context']);

describe('In Node', () => {
  for (const entry of forAll) {
    it(`${entry} is imported with nothing else installed`, async () => {
      await leavesNothing('alone', 'import-entries.js', [entry]);
    });
  }

  for (const entry of forFrameworks) {
    it(`${entry} is imported`, async () => {
      await leavesNothing('react-19', 'import-entries.js', [entry]);
    });
  }

  it('all are imported into one process', async () => {
    await leavesNothing('react-19', 'import-entries.js', entries);
  });

  it('all are imported into a worker', async () => {
    await leavesNothing('react-19', 'in-worker.js', entries);
  });
});

async function leavesNothing(
  consumer: Consumer,
  script: string,
  modules: readonly string[],
): Promise<void> {
  const added = await importInto(consumer, script, modules);
  assert.deepEqual(
    added.filter((name) => !ofLit.includes(name)),
    [],
  );
}

/** Imports modules as a consumer, and resolves with what is new on `globalThis` after that. */
async function importInto(
  consumer: Consumer,
  script: string,
  modules: readonly string[],
): Promise<string[]> {
  const output = await run(path.join(consumers, consumer), 'node', script, ...modules);
  return JSON.parse(output) as string[];
}
