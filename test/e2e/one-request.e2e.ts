import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const stage = await Stage.open();

/** What impatient visitors do while they wait. */
const impatience: [string, (visitor: Visitor) => Promise<void>][] = [
  ['Enter is pressed ten times', pressEnterTenTimes],
  ['the button is clicked twice at once', (visitor) => visitor.doubleClick('submit-button')],
];

describe('One request arrives', () => {
  for (const [what, beImpatient] of impatience) {
    it(`for a message, although ${what}`, async () => {
      const visitor = await stage.visit();
      const answer = await stage.hold('start');

      await visitor.click('email-input');
      await visitor.type('ada@example.com');
      await beImpatient(visitor);
      await visitor.reach('pending');
      await answer.isAwaited();
      await answer.letGo();
      await visitor.reach('code');

      assert.equal(visitor.posts('start').length, 1);
      assert.equal(answer.arrived, 1);
    });

    it(`for a code that submitted itself, although ${what}`, async () => {
      const visitor = await stage.visit();
      await visitor.askByEmail('ada@example.com');
      await visitor.reach('code');
      const answer = await stage.hold('verify');

      await visitor.type('123456');
      await beImpatient(visitor);
      await answer.isAwaited();
      await answer.letGo();
      await visitor.reach('done');

      assert.equal(visitor.posts('verify').length, 1);
      assert.equal(answer.arrived, 1);
    });
  }

  it('for another message, although the button is clicked twice at once', async () => {
    const visitor = await stage.visit({ 'resend-after': '0' });
    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    const answer = await stage.hold('start');

    await visitor.doubleClick('resend-button');
    await visitor.reach('pending');
    await answer.isAwaited();
    await answer.letGo();
    await visitor.leave('pending');

    assert.equal(visitor.posts('start').length, 2);
    assert.equal(answer.arrived, 1);
  });
});

async function pressEnterTenTimes(visitor: Visitor): Promise<void> {
  for (let time = 0; time < 10; time++) await visitor.press('Enter');
}
