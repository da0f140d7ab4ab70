import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Stage } from './stage.js';
import { serveStatic } from './static-server.js';
import type { Visitor } from './visitor.js';

const stage = await Stage.open();
const warning = '[passwordless-login] was loaded more than once; the first copy is used.';

/** Visits a page with copies of the script and `count` elements, each for the same tenant. */
async function visit(scripts: readonly string[], count = 1): Promise<Visitor> {
  const page = `<!doctype html>
<html lang="en">
<title>Site</title>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
${`<section><passwordless-login base-url="${stage.tenant.url}" client-id="demo-client"></passwordless-login></section>`.repeat(count)}
</html>`;
  const site = await serveStatic(new URL('../../dist/cdn/', import.meta.url), page);
  after(() => site.close());
  return stage.browse(site.url);
}

describe('Copies of the script on one page', () => {
  it('leave the first in place, and say so once', async () => {
    const visitor = await visit([
      '1/passwordless-login.js',
      '2/passwordless-login.js',
      'passwordless-login.bundle.js',
      // The same script again is not run again.
      '1/passwordless-login.js',
    ]);
    await visitor.askBySms('+12025550123');
    await visitor.reach('code');
    await visitor.type((await stage.newestMessage()).code!);
    await visitor.success();
    assert.deepEqual(visitor.console, [warning]);
  });

  it('are nothing to speak of where there is one', async () => {
    const visitor = await visit(['passwordless-login.js', 'passwordless-login.js']);
    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    assert.deepEqual(visitor.console, []);
  });
});

describe('Ten elements on one page', () => {
  it('go on, each with its own login, when they are moved about', async () => {
    const visitor = await visit(['passwordless-login.js'], 10);
    await visitor.page.evaluate(async () => {
      const logins = [...document.querySelectorAll('passwordless-login')];
      const starts = logins.map((login, index) =>
        login.start({ email: `visitor${index}@example.com` }),
      );
      // Each into the next section, while its request runs, and then all of them into one.
      const sections = [...document.querySelectorAll('section')];
      logins.forEach((login, index) => sections[(index + 1) % 10]!.append(login));
      await Promise.all(starts);
      for (const login of logins) sections[0]!.prepend(login);
    });
    const inbox = await fetch(`${stage.tenant.url}/_inbox`);
    const messages = (await inbox.json()) as { to: string; code: string }[];
    const codes = Object.fromEntries(messages.map(({ to, code }) => [to, code]));
    await visitor.page.evaluate(async (codes) => {
      const logins = [...document.querySelectorAll('passwordless-login')].reverse();
      for (const [index, login] of logins.entries()) {
        await login.verify(codes[`visitor${index}@example.com`]!);
      }
    }, codes);
    const signedIn = (await visitor.details('passwordless-success')) as { identifier: string }[];
    assert.deepEqual(
      signedIn.map(({ identifier }) => identifier),
      Array.from({ length: 10 }, (_, index) => `visitor${index}@example.com`),
    );
    assert.deepEqual(visitor.console, []);
  });

  it('end what they asked for when they are taken away, and disturb no other', async () => {
    const visitor = await visit(['passwordless-login.js'], 10);
    const held = await stage.hold('start');
    const refusals = await visitor.page.evaluate(async () => {
      const [first, ...others] = document.querySelectorAll('passwordless-login');
      const starts = others.map((login) =>
        login.start({ email: 'ada@example.com' }).catch((error: unknown) => error),
      );
      for (const login of others) login.remove();
      const errors = (await Promise.all(starts)) as { code: string }[];
      first!.focus();
      return errors.map(({ code }) => code);
    });
    assert.deepEqual(refusals, Array<string>(9).fill('network'));
    await held.letGo();
    assert.deepEqual(await visitor.details('passwordless-error'), []);
    await visitor.askByEmail('grace@example.com');
    await visitor.reach('code');
    assert.deepEqual(visitor.console, []);
  });
});
