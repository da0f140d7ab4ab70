import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The files that other tests run, by what the README says of them. */
const fixtures: Record<string, string> = {
  React: 'test/frameworks/fixtures/react/login.tsx',
  'the bare tag in React': 'test/frameworks/fixtures/react/tag.tsx',
  'the compiler of Vue': 'test/frameworks/fixtures/vue/vite.config.ts',
  Vue: 'test/frameworks/fixtures/vue/Login.vue',
  Svelte: 'test/frameworks/fixtures/svelte/Login.svelte',
  Angular: 'test/frameworks/fixtures/angular/login.ts',
  Vitest: 'test/testing/vitest/login-page.spec.ts',
  Theming: 'test/theming/recipes.css',
  Playwright: 'test/testing/playwright/login-page.spec.ts',
};

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

/** What is done in a file, as far as one that goes on longer has it too. */
function partsOf(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('import '))
    .join('\n')
    .replace(/\n\}\);$/, '');
}

const blocks = [...read('README.md').matchAll(/```(?:\w+)\n([^]*?)```/g)].map(([, code = '']) =>
  partsOf(code),
);

describe('The README gives what is tested for', () => {
  for (const [what, file] of Object.entries(fixtures)) {
    it(what, () => {
      const fixture = partsOf(read(file));
      const found = blocks.filter((block) => block.length > 80 && fixture.includes(block));
      assert.equal(found.length, 1, `Nothing in the README is a part of ${file}.`);
    });
  }
});
