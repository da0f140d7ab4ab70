import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from '../e2e/stage.js';
import type { Attributes } from '../e2e/stage.js';
import type { Visitor } from '../e2e/visitor.js';
import { captureAuth0JsStart, startKinds } from './auth0-js.js';
import type { StartKind } from './auth0-js.js';

const stage = await Stage.open();

/** What is set on the element and done by the visitor to start as auth0-js is told to. */
const starts: Record<
  StartKind,
  { attributes: Attributes; ask: (visitor: Visitor) => Promise<void> }
> = {
  'email-code': { attributes: {}, ask: (visitor) => visitor.askByEmail('ada@example.com') },
  'email-link': {
    attributes: { send: 'link', 'redirect-uri': '/callback' },
    ask: (visitor) => visitor.askByEmail('ada@example.com'),
  },
  'sms-code': { attributes: {}, ask: (visitor) => visitor.askBySms('+12025550123') },
};

type Json = Record<string, unknown>;
interface Start {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Json;
}

describe('A start of the widget', () => {
  for (const kind of startKinds) {
    it(`has the fields that one of auth0-js has, and the same in them: ${kind}`, async () => {
      const ours = comparable(await captureStart(kind));
      const theirs = comparable(await captureAuth0JsStart(kind));

      // Ours sends no telemetry.
      delete theirs.headers['auth0-client'];
      if (kind !== 'email-link') {
        // Nothing returns to the page with these, so there is nowhere to return to, and no token
        // that a nonce would be found in again.
        const authParams = theirs.body.authParams as Json;
        delete authParams.redirect_uri;
        delete authParams.response_type;
        delete authParams.nonce;
      }
      assert.deepEqual(ours, theirs);
    });
  }
});

/** Starts with the script-tag build, as a visitor does. */
async function captureStart(kind: StartKind): Promise<Start> {
  const { attributes, ask } = starts[kind];
  const visitor = await stage.visit({ lang: 'de', ...attributes });
  await ask(visitor);
  await visitor.reach(kind === 'email-link' ? 'link' : 'code');
  const request = visitor.posts('start')[0]!;
  return {
    method: request.method(),
    path: new URL(request.url()).pathname,
    headers: request.headers(),
    body: JSON.parse((await request.fetchPostData()) ?? 'null') as Json,
  };
}

/** Headers that are the browser's own, or tell which site and tenant it was. */
const ofTheBrowser =
  /^(sec-.*|user-agent|accept-.*|connection|content-length|host|origin|priority|referer)$/;

/** A start as it would be in every run: random texts by their shape, addresses without the port. */
function comparable({ method, path, headers, body }: Start): Start {
  const ownHeaders = Object.entries(headers).filter(([name]) => !ofTheBrowser.test(name));
  const text = JSON.stringify(body, (name, value: unknown) =>
    (name === 'state' || name === 'nonce') && typeof value === 'string'
      ? `${value.length} characters`
      : value,
  );
  return {
    method,
    path,
    headers: Object.fromEntries(ownHeaders),
    body: JSON.parse(text.replace(/127\.0\.0\.1:\d+/g, 'site')) as Json,
  };
}
