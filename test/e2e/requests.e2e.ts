import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from './stage.js';
import { ways } from './ways.js';

const stage = await Stage.open();

describe('What a login loads', () => {
  for (const { name, attributes, logIn } of ways) {
    it(`comes from the site and the tenant only, with ${name}`, async () => {
      const site = await stage.serve(attributes);
      const visitor = await stage.browse(site);

      const signedIn = await logIn(visitor, stage);
      await signedIn.success();

      const asked = [visitor, signedIn].flatMap(({ requests }) => requests);
      const origins = new Set(asked.map((request) => new URL(request.url()).origin));
      assert.deepEqual(origins, new Set([site, stage.tenant.url]));
    });
  }

  it('is complete at the first paint for a code by email', async () => {
    const visitor = await stage.visit();
    const loaded = visitor.scripts();

    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    await visitor.type((await stage.newestMessage()).code!);
    await visitor.success();

    assert.deepEqual(visitor.scripts(), loaded);
  });

  it('includes what knows phone numbers once SMS is chosen, not before', async () => {
    const visitor = await stage.visit();
    assert.ok(!visitor.scripts().includes('phone'));

    const loading = visitor.page.waitForRequest((request) => request.url().includes('/phone-'));
    await visitor.choose('sms');
    await loading;
  });

  it('includes what checks tokens once a link returns, not before', async () => {
    const asking = await stage.visit({ send: 'link' });
    await asking.askByEmail('ada@example.com');
    await asking.reach('link');
    assert.ok(!asking.scripts().includes('id-token'));

    const returning = await asking.openTab((await stage.newestMessage()).link!);
    await returning.success();
    assert.ok(returning.scripts().includes('id-token'));
  });
});
