import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Acme } from './acme.js';
import { servePage } from './build.js';

const acme = await Acme.open();

describe('The React component', () => {
  it('gives the element to a ref, and its defaults back to a prop that is taken away', async () => {
    const url = await servePage(new URL('fixtures/react/changes.tsx', import.meta.url));
    const visitor = await acme.visit(url);
    const { page } = visitor;
    assert.equal(await page.$('passwordless-login >>> [part~="connection-group"]'), null);

    await page.click('::-p-text(Offer more)');
    await page.waitForSelector('passwordless-login >>> [part~="connection-group"]');
    await page.click('::-p-text(Send a code)');
    await visitor.reach('code');
    assert.equal(visitor.posts('start').length, 1);
  });

  it('says to bundlers that it is for the browser too', async () => {
    const built = await readFile(new URL('../../dist/react.js', import.meta.url), 'utf8');
    assert.match(built, /^'use client';\n/);
  });
});
