import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/locales/en.js';
import { Stage } from '../e2e/stage.js';
import type { Visitor } from '../e2e/visitor.js';

const stage = await Stage.open();

/** Visits a page, with `isSent` deciding on the lazy script about phone numbers. */
async function visit(isSent: () => Promise<boolean>): Promise<Visitor> {
  const site = await stage.serve({ 'default-country': 'DE' }, {}, async (script) =>
    script.startsWith('phone-') ? isSent() : true,
  );
  return stage.browse(site);
}

async function textOf({ page }: Visitor, name: string): Promise<string> {
  const selector = `passwordless-login >>> [part~="${name}"]`;
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

describe('While what is known of phone numbers is on its way', () => {
  /** Visits a page whose lazy script waits for `arrive`. */
  async function visitSlowly(): Promise<{ visitor: Visitor; arrive: () => void }> {
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const visitor = await visit(() => arrived.then(() => true));
    return { visitor, arrive };
  }

  it('what is typed is kept, and is read once it is there', async () => {
    const { visitor, arrive } = await visitSlowly();
    await visitor.choose('sms');
    await visitor.click('phone-input');
    await visitor.type('+44 7400 ');
    arrive();
    await visitor.page.waitForSelector('passwordless-login >>> [part~="country"]');

    assert.equal(await visitor.valueOf('phone-input'), '+44 7400 ');
    assert.equal(await visitor.valueOf('country'), 'United Kingdom \u200e+44');
    await visitor.type('123456');
    assert.equal(await visitor.valueOf('phone-input'), '+44 7400 123456');
    await visitor.press('Enter');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+447400123456');
  });

  it('a number may be submitted, and is sent to once it is read', async () => {
    const { visitor, arrive } = await visitSlowly();
    await visitor.askBySms('01512 3456789');
    await visitor.reach('pending');
    assert.deepEqual(visitor.posts('start'), []);

    arrive();
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+4915123456789');
  });
});

describe('Where what is known of phone numbers cannot be loaded', () => {
  const block = () => Promise.resolve(false);

  it('a number in international form goes through', async () => {
    const visitor = await visit(block);
    await visitor.askBySms('+49 (1512) 345-6789');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+4915123456789');
  });

  it('one in national form is told to start with a plus, and goes through with it', async () => {
    const visitor = await visit(block);
    await visitor.askBySms('01512 3456789');
    assert.equal(await visitor.readError(), en.errors.phone_country_unknown);
    assert.equal(await visitor.valueOf('phone-input'), '01512 3456789');
    assert.deepEqual(visitor.posts('start'), []);

    for (const key of ['Home', 'Delete', '+', '4', '9'] as const) await visitor.press(key);
    await visitor.press('Enter');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+4915123456789');
  });

  it('the hint says how to write one', async () => {
    const visitor = await visit(block);
    await visitor.choose('sms');
    assert.equal(await textOf(visitor, 'hint'), en.phoneHint);
  });

  it('it is loaded after all with the next try', async () => {
    let blocked = true;
    const visitor = await visit(() => Promise.resolve(!blocked));
    await visitor.askBySms('01512 3456789');
    assert.equal(await visitor.readError(), en.errors.phone_country_unknown);
    blocked = false;
    await visitor.press('Enter');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+4915123456789');
  });
});
