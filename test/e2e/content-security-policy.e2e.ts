import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Attributes } from './stage.js';
import { Stage } from './stage.js';
import { ways } from './ways.js';

const stage = await Stage.open();

/** All that a site has to allow. Styles are adopted by scripts, which no directive is about. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "script-src 'self'",
  `connect-src ${stage.tenant.url}`,
  "require-trusted-types-for 'script'",
  // The one policy that is made, by Lit.
  'trusted-types lit-html',
].join('; ');

function serve(attributes: Attributes = {}): Promise<string> {
  return stage.serve(attributes, { 'content-security-policy': policy });
}

describe('Under a strict content security policy', () => {
  for (const { name, attributes, logIn } of ways) {
    it(`signs in with ${name}, and nothing violates the policy`, async () => {
      const visitor = await stage.browse(await serve(attributes));

      const signedIn = await logIn(visitor, stage);
      await signedIn.success();

      for (const tab of [visitor, signedIn]) {
        assert.deepEqual((await tab.seen()).violations, []);
        assert.deepEqual(tab.console, []);
      }
    });
  }

  it('has a page on which the policy is in force', async () => {
    const visitor = await stage.browse(await serve());
    await assert.rejects(visitor.page.evaluate(() => (document.body.innerHTML = '<p>')));
    assert.deepEqual((await visitor.seen()).violations, ['require-trusted-types-for']);
  });
});
