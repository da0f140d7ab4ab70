import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { serveDemo } from '../../demo/serve-demo.js';
import { openBrowser } from '../../scripts/test/open-browser.js';
import { Visitor } from './visitor.js';

const demo = await serveDemo({ port: 0, tenantPort: 0 });
const browser = await openBrowser();
after(() => Promise.all([browser.close(), demo.close()]));

describe('The demo page', () => {
  it('signs in with the code that arrives in its inbox', async () => {
    const visitor = await Visitor.open(await browser.newPage(), demo.url);

    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    await visitor.type(await newestCodeOnPage(visitor));

    const { identifier, tokens } = await visitor.success();
    assert.equal(identifier, 'ada@example.com');
    assert.ok(tokens.idToken);
  });
});

async function newestCodeOnPage({ page }: Visitor): Promise<string> {
  const button = await page.waitForSelector('#inbox-messages button');
  return button!.evaluate((element) => element.textContent);
}
