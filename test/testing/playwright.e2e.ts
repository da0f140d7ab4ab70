import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { servePage } from '../e2e/static-server.js';
import { runTool } from './run-tool.js';

const folder = 'test/testing/playwright';

it('An application signs in within its Playwright tests, its tenant being answered for', async () => {
  const args = ['test', '--config', folder, '--reporter', 'json'];
  const site = await servePage(await readFile(`${folder}/index.html`, 'utf8'));

  const { exitCode, stdout, output } = await runTool('@playwright/test/cli.js', args, {
    SITE_URL: site,
  });

  assert.equal(exitCode, 0, output);
  const { stats } = JSON.parse(stdout) as { stats: Record<string, number> };
  assert.deepEqual([stats.expected, stats.unexpected, stats.flaky, stats.skipped], [3, 0, 0, 0]);
});
