import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const projects = ['test/frameworks/fixtures', 'demo/react', 'demo/vue', 'demo/script-tag'];

describe('The types of the package', () => {
  for (const project of projects) {
    it(`fit what ${project} does with it, and nothing that is wrong`, () => {
      const compiler = 'node_modules/vue-tsc/bin/vue-tsc.js';
      // Without paths the types are those of the build, as others get them.
      const args = [compiler, '--project', project, '--paths', 'null'];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(stdout + stderr, '');
    });
  }
});
