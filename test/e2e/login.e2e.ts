import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { en } from '../../src/i18n/locales/en.js';
import { Stage } from './stage.js';
import { ways } from './ways.js';

const stage = await Stage.open();

describe('The script-tag build', () => {
  for (const { name, attributes, identifier, identity, logIn } of ways) {
    it(`signs in with ${name}, and hands over tokens that the tenant signed`, async () => {
      const visitor = await stage.visit(attributes);

      const { tokens, ...success } = await (await logIn(visitor, stage)).success();

      assert.equal(success.identifier, identifier);
      assert.equal(success.connection, 'email' in identity ? 'email' : 'sms');
      assert.equal(tokens.tokenType, 'Bearer');
      assert.ok(tokens.accessToken);
      const claims = await verifiedClaims(tokens.idToken!);
      for (const [claim, value] of Object.entries(identity)) assert.equal(claims[claim], value);
    });
  }

  it('leaves the address that a link returns to as the site wrote it', async () => {
    const site = await stage.serve({ send: 'link', 'redirect-uri': '/account?ref=mail' });
    const asking = await stage.browse(site);
    await asking.askByEmail('ada@example.com');
    await asking.reach('link');

    const returning = await asking.openTab((await stage.newestMessage()).link!);
    await returning.reach('done');

    assert.equal(returning.page.url(), `${site}/account?ref=mail`);
  });

  it('does not sign in with a link that another browser asked for', async () => {
    const site = await stage.serve({ send: 'link' });
    const asking = await stage.browse(site);
    await asking.askByEmail('ada@example.com');
    await asking.reach('link');

    const other = await stage.browse((await stage.newestMessage()).link!);

    assert.equal(await other.readError(), en.errors.link_other_browser);
    assert.deepEqual(await other.details('passwordless-success'), []);
    assert.equal(other.page.url(), `${site}/`);
  });
});

/** The claims of an ID token, once signature, issuer, audience and expiry are found right. */
async function verifiedClaims(idToken: string): Promise<Record<string, unknown>> {
  const { url } = stage.tenant;
  const keys = createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`));
  const { payload } = await jwtVerify(idToken, keys, {
    issuer: `${url}/`,
    audience: 'demo-client',
  });
  return payload;
}
