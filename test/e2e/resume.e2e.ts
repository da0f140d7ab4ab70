import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/locales/en.js';
import type { Attributes } from './stage.js';
import { Stage } from './stage.js';
import { Visitor } from './visitor.js';

const stage = await Stage.open();

/** What the tab has kept of the login, or null. */
function kept(visitor: Visitor): Promise<string | null> {
  return visitor.page.evaluate(() => sessionStorage.getItem(sessionStorage.key(0) ?? ''));
}

async function reload(visitor: Visitor): Promise<void> {
  await visitor.page.reload();
  await visitor.page.waitForSelector('passwordless-login >>> [part="heading"]');
}

async function atCode(attributes?: Attributes): Promise<Visitor> {
  const visitor = await stage.visit(attributes);
  await visitor.askByEmail('ada@example.com');
  await visitor.reach('code');
  return visitor;
}

/** Opens a tab that begins with what this one has kept. */
async function duplicate({ page }: Visitor): Promise<Visitor> {
  const [copy] = await Promise.all([
    new Promise<Visitor>((resolve) => {
      page.once('popup', (popup) => resolve(Visitor.attach(popup!)));
    }),
    page.evaluate(() => void window.open(location.href)),
  ]);
  return copy;
}

async function typeNewestCode(visitor: Visitor): Promise<void> {
  await visitor.click('code-input');
  await visitor.type((await stage.newestMessage()).code!);
}

describe('A page that is loaded anew', () => {
  it('still asks for the code, and takes it', async () => {
    const visitor = await atCode();
    await reload(visitor);
    await visitor.reach('code');
    assert.match(await visitor.text(), /We emailed a code to ada@example\.com/);
    await typeNewestCode(visitor);
    const { identifier } = await visitor.success();
    assert.equal(identifier, 'ada@example.com');
  });

  it('still asks for a code that was sent by SMS', async () => {
    const visitor = await stage.visit();
    await visitor.askBySms('+1 (202) 555-0123');
    await visitor.reach('code');
    await reload(visitor);
    await visitor.reach('code');
    await typeNewestCode(visitor);
    const { identifier } = await visitor.success();
    assert.equal(identifier, '+12025550123');
  });

  it('counts down from where it was', async () => {
    const visitor = await atCode({ 'resend-after': '600' });
    const before = await visitor.page.evaluate(() => performance.timeOrigin + performance.now());
    await reload(visitor);
    await visitor.reach('code');
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await visitor.text()) ?? [];
    const left = Number(minutes) * 60 + Number(seconds);
    const passed = (await visitor.page.evaluate(() => performance.timeOrigin)) - before;
    assert.ok(left <= 600 - Math.floor(passed / 1000) && left > 540, `${left} s`);
  });

  it('does not ask for the tenant’s attention again', async () => {
    const visitor = await atCode();
    const asked = visitor.posts('start').length;
    await reload(visitor);
    await visitor.reach('code');
    assert.equal(visitor.posts('start').length, asked);
    assert.deepEqual(await visitor.details('passwordless-start'), []);
  });

  it('shows what was typed on the way back', async () => {
    const visitor = await atCode();
    await reload(visitor);
    await visitor.reach('code');
    await visitor.click('back-button');
    await visitor.leave('code');
    assert.equal(await visitor.valueOf('email-input'), 'ada@example.com');
    await reload(visitor);
    assert.equal(await visitor.valueOf('email-input'), '');
  });

  it('takes no focus', async () => {
    const visitor = await atCode();
    await reload(visitor);
    await visitor.reach('code');
    assert.equal(await visitor.page.evaluate(() => document.activeElement?.localName), 'body');
  });

  it('starts over once the code cannot be valid any more', async () => {
    const visitor = await atCode();
    await visitor.page.evaluate(() => {
      const key = sessionStorage.key(0)!;
      const login = JSON.parse(sessionStorage.getItem(key)!) as Record<string, unknown>;
      sessionStorage.setItem(key, JSON.stringify({ ...login, resendAt: Date.now() - 3_600_000 }));
    });
    await reload(visitor);
    assert.equal(await visitor.valueOf('email-input'), '');
    assert.equal(await kept(visitor), null);
  });

  it('starts over where nothing it knows was kept', async () => {
    const visitor = await atCode();
    for (const text of ['', '{', 'null', '[]', '{"step":"done"}']) {
      await visitor.page.evaluate((text) => {
        sessionStorage.setItem(sessionStorage.key(0)!, text);
      }, text);
      await reload(visitor);
      assert.equal(await visitor.valueOf('email-input'), '', text);
      assert.deepEqual(visitor.console, []);
    }
  });

  it('goes on for the element with the same id, tenant and application only', async () => {
    const visitor = await atCode();
    const other = await stage.serve({ id: 'other' });
    const path = new URL(other).origin;
    await visitor.page.goto(path);
    assert.equal(await visitor.valueOf('email-input'), '');
  });
});

describe('What is kept of a login', () => {
  it('is no code and no token, and is gone with success', async () => {
    const visitor = await atCode();
    const { code } = await stage.newestMessage();
    await visitor.type(code!.slice(0, 5));
    const pending = await kept(visitor);
    assert.match(pending!, /ada@example\.com/);
    assert.ok(!pending!.includes(code!.slice(0, 5)));
    await visitor.type(code!.slice(5));
    await visitor.success();
    assert.equal(await kept(visitor), null);
  });

  it('is gone with a reset', async () => {
    const visitor = await atCode();
    await visitor.page.$eval('passwordless-login', (login) => login.reset());
    assert.equal(await kept(visitor), null);
  });

  it('goes with a tab that is duplicated, and each of the two can finish', async () => {
    const visitor = await atCode();
    const copy = await duplicate(visitor);
    await copy.page.bringToFront();
    await copy.reach('code');
    await typeNewestCode(copy);
    await copy.reach('done');
    assert.match(await visitor.text(), /We emailed a code/);
  });
});

describe('A link that is opened in another tab', () => {
  const attributes = { send: 'link' };

  it('finishes the tab that asked for it too', async () => {
    const asking = await stage.visit(attributes);
    await asking.askByEmail('ada@example.com');
    await asking.reach('link');
    const returning = await asking.openTab((await stage.newestMessage()).link!);
    const there = await returning.success();
    await asking.page.bringToFront();
    const here = await asking.success();
    assert.deepEqual(here, there);
    assert.ok(here.tokens.idToken);
    assert.equal(await kept(asking), null);
  });

  it('finishes it after it was loaded anew', async () => {
    const asking = await stage.visit(attributes);
    await asking.askByEmail('ada@example.com');
    await asking.reach('link');
    await reload(asking);
    await asking.reach('link');
    await asking.openTab((await stage.newestMessage()).link!);
    await asking.page.bringToFront();
    await asking.success();
  });

  it('leaves a tab alone that asked for another address, or went back', async () => {
    const asking = await stage.visit(attributes);
    await asking.askByEmail('ada@example.com');
    await asking.reach('link');
    const { link } = await stage.newestMessage();
    const other = await asking.openTab(asking.page.url());
    await other.askByEmail('grace@example.com');
    await other.reach('link');
    await asking.page.bringToFront();
    await asking.click('back-button');
    await asking.leave('link');

    await (await asking.openTab(link!)).success();
    for (const tab of [asking, other]) {
      await tab.page.bringToFront();
      assert.deepEqual(await tab.details('passwordless-success'), []);
    }
    assert.match(await other.text(), new RegExp(en.headingLink));
  });
});

describe('The next visit', () => {
  async function visitTwice(attributes: Attributes): Promise<Visitor> {
    const visitor = await stage.visit(attributes);
    await visitor.askBySms('+12025550123');
    await visitor.reach('code');
    await typeNewestCode(visitor);
    await visitor.success();
    return visitor.openTab(visitor.page.url());
  }

  it('begins with the connection of the last one, where the site wants it', async () => {
    const visitor = await visitTwice({ remember: '' });
    assert.equal(await visitor.valueOf('phone-input'), '');
    const stored = await visitor.page.evaluate(() => JSON.stringify(localStorage));
    assert.ok(!stored.includes('2025550123'), stored);
  });

  it('begins as ever where the site does not', async () => {
    const visitor = await visitTwice({});
    assert.equal(await visitor.valueOf('email-input'), '');
    assert.equal(await visitor.page.evaluate(() => localStorage.length), 0);
  });
});
