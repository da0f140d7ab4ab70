import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const stage = await Stage.open();

/** Comes from another page of the site, and is asked for the code. */
async function atCode(attributes: Record<string, string>): Promise<Visitor> {
  const site = await stage.serve(attributes);
  const visitor = await stage.browse(`${site}/before`);
  await visitor.page.goto(`${site}/login`);
  await visitor.askByEmail('ada@example.com');
  await visitor.reach('code');
  return visitor;
}

function path(visitor: Visitor): string {
  return new URL(visitor.page.url()).pathname;
}

/** Has the browser go back, as by its button; on the same page nothing is loaded. */
async function goBack(visitor: Visitor): Promise<void> {
  await visitor.page.evaluate(() => history.back());
}

describe('The browser’s way back', () => {
  const attributes = { 'use-history': '' };

  it('leads from the code to the address, which is still there', async () => {
    const visitor = await atCode(attributes);
    await visitor.page.waitForFunction(() => history.state !== null);
    await goBack(visitor);
    await visitor.leave('code');
    assert.equal(path(visitor), '/login');
    assert.equal(await visitor.valueOf('email-input'), 'ada@example.com');
  });

  it('is not longer after the way back on the page', async () => {
    const visitor = await atCode(attributes);
    await visitor.page.waitForFunction(() => history.state !== null);
    await visitor.click('back-button');
    await visitor.page.waitForFunction(() => history.state === null);
    assert.equal(await visitor.valueOf('email-input'), 'ada@example.com');
    await goBack(visitor);
    await visitor.page.waitForFunction(() => location.pathname === '/before');
  });

  it('leads to the address after the code was asked for again', async () => {
    const visitor = await atCode(attributes);
    await visitor.page.waitForFunction(() => history.state !== null);
    await goBack(visitor);
    await visitor.leave('code');
    await visitor.click('email-input');
    await visitor.press('Enter');
    await visitor.reach('code');
    await visitor.page.waitForFunction(() => history.state !== null);
    await goBack(visitor);
    await visitor.leave('code');
    assert.equal(path(visitor), '/login');
  });

  it('leaves the page where the site does not want it', async () => {
    const visitor = await atCode({});
    await goBack(visitor);
    await visitor.page.waitForFunction(() => location.pathname === '/before');
  });
});
