import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runTool } from './run-tool.js';

it('An application signs in within its Vitest tests, in jsdom and without a network', async () => {
  const args = ['run', '--root', 'test/testing/vitest', '--reporter', 'json'];

  const { exitCode, stdout, output } = await runTool('vitest/vitest.mjs', args);

  assert.equal(exitCode, 0, output);
  const { numPassedTests, numTotalTests } = JSON.parse(stdout) as Record<string, number>;
  assert.deepEqual([numPassedTests, numTotalTests], [3, 3]);
});
