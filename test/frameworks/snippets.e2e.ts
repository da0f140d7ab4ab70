import { describe, it } from 'node:test';
import { Acme } from './acme.js';
import { servePage } from './build.js';

const acme = await Acme.open();

const scripts = [
  'react/main.tsx',
  'react/tag.tsx',
  'vue/main.ts',
  'svelte/main.ts',
  'angular/main.ts',
];

describe('What the README shows', () => {
  for (const script of scripts) {
    it(`sets a property and hears who signed in, in ${script}`, async () => {
      const url = await servePage(new URL(`fixtures/${script}`, import.meta.url));
      const visitor = await acme.visit(url);

      await visitor.page.waitForSelector('passwordless-login >>> ::-p-text(Welcome back)');
      await acme.signIn(visitor);
    });
  }
});
