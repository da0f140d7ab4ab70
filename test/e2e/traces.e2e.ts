import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from './stage.js';
import type { Visitor } from './visitor.js';
import { ways } from './ways.js';

const stage = await Stage.open();

describe('What a login leaves behind', () => {
  for (const { name, attributes, identifier, logIn } of ways) {
    it(`tells nothing of it, after ${name}`, async () => {
      const visitor = await stage.visit(attributes);

      const signedIn = await logIn(visitor, stage);
      const { tokens } = await signedIn.success();
      const { code = '', to } = await stage.newestMessage();

      const secrets = [identifier, to, code, tokens.idToken!, tokens.accessToken!].filter(Boolean);
      const traces = (await Promise.all([visitor, signedIn].map(tracesOf))).flat();
      for (const secret of secrets) {
        assert.deepEqual(
          traces.filter((trace) => trace.includes(secret)),
          [],
        );
      }
    });
  }
});

/** What scripts of the page, later visitors or logs of the site could find. */
async function tracesOf({ page, console }: Visitor): Promise<string[]> {
  const attributes = await page.$$eval('>>> *', (elements) =>
    elements.flatMap((element) => Array.from(element.attributes, ({ value }) => value)),
  );
  const kept = await page.evaluate(() => [
    ...Object.entries<string>(localStorage).flat(),
    ...Object.entries<string>(sessionStorage).flat(),
    JSON.stringify(history.state),
    document.cookie,
    location.href,
  ]);
  return [...console, ...attributes, ...kept];
}
