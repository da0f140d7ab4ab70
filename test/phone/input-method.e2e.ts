import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from '../e2e/stage.js';
import type { Visitor } from '../e2e/visitor.js';

const stage = await Stage.open();

/** With the focus in the field for a number. */
async function inField(): Promise<Visitor> {
  const visitor = await stage.visit({ connections: 'sms', 'default-country': 'US' });
  await visitor.page.waitForSelector('passwordless-login >>> [part~="country"]');
  await visitor.click('phone-input');
  return visitor;
}

describe('What an input method composes', () => {
  it('is left alone until it is done, and read then', async () => {
    const visitor = await inField();
    const devtools = await visitor.page.createCDPSession();
    for (const text of ['２', '２０２', '２０２５５５０１２３']) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      assert.equal(await visitor.valueOf('phone-input'), text);
    }
    await devtools.send('Input.insertText', { text: '２０２５５５０１２３' });
    await visitor.press('Enter');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+12025550123');
  });

  it('switches the country', async () => {
    const visitor = await inField();
    const devtools = await visitor.page.createCDPSession();
    const text = '＋４４７４００１２３４５６';
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await devtools.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    await devtools.send('Input.insertText', { text });
    assert.equal(await visitor.valueOf('country'), 'United Kingdom \u200e+44');
    await visitor.press('Enter');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+447400123456');
  });

  it('that is given up leaves what was there', async () => {
    const visitor = await inField();
    await visitor.type('202');
    const devtools = await visitor.page.createCDPSession();
    for (const text of ['５', '']) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await visitor.type('5550123');
    assert.equal(await visitor.valueOf('phone-input'), '(202) 555-0123');
  });
});
