import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTenant } from '../../demo/tenant/tenant.js';
import {
  PasswordlessError,
  catalog,
  createLogin,
  errorCodes,
  errorText,
  loadLocale,
  locales,
} from '../../src/core.js';
import type { FlowState, PasswordlessEventName, Settings } from '../../src/core.js';

const working: Settings = { domain: 'acme.example', clientId: 'demo-client' };

/** A login without a page, and all that it tells. */
function setUp(settings: Partial<Settings> = {}) {
  const states: FlowState[] = [];
  const events: PasswordlessEventName[] = [];
  const host = {
    stateChanged: (state: FlowState) => states.push(state),
    emit: (name: PasswordlessEventName) => events.push(name),
  };
  return { states, events, login: createLogin({ ...working, ...settings }, host, 'de') };
}

describe('a login without the element', () => {
  it('signs in', async () => {
    const tenant = createTenant();
    const { login, states, events } = setUp({ fetch: tenant.fetch });
    await login.submitIdentifier('ada@example.com');
    const inbox = await tenant.fetch('https://acme.example/_inbox');
    const [message] = (await inbox.json()) as [{ code: string }];
    await login.submitCode(message.code);
    assert.equal(login.state, states.at(-1));
    assert.deepEqual(events, [
      'passwordless-step',
      'passwordless-start',
      'passwordless-step',
      'passwordless-success',
    ]);
  });

  it('starts with the first of its connections, and tells nothing before it is used', () => {
    const { login, states, events } = setUp({ connections: 'sms email' });
    assert.equal(login.state.connection, 'sms');
    assert.deepEqual([...states, ...events], []);
  });

  it('asks for messages in its language', async () => {
    const languages: (string | null)[] = [];
    const { login } = setUp({
      fetch: (input, init) => {
        languages.push(new Request(input, init).headers.get('x-request-language'));
        return Promise.resolve(new Response('{}'));
      },
    });
    await login.submitIdentifier('ada@example.com');
    assert.deepEqual(languages, ['de']);
  });

  const wrong: [setting: string, settings: Partial<Settings>][] = [
    ['domain', { domain: '' }],
    ['base-url', { baseUrl: '/relative-to-nothing' }],
    ['client-id', { clientId: '' }],
  ];
  for (const [setting, settings] of wrong) {
    it(`is not made with a wrong ${setting}`, () => {
      assert.throws(
        () => setUp(settings),
        (error) =>
          error instanceof PasswordlessError &&
          error.code === 'configuration_invalid' &&
          error.description === setting,
      );
    });
  }
});

describe('without the element', () => {
  it('each error of the catalog has a text in each locale', async () => {
    assert.deepEqual([...new Set(catalog.map(({ code }) => code))].sort(), [...errorCodes].sort());
    for (const tag of locales) {
      const { messages } = await loadLocale(tag);
      const texts = errorCodes.map((code) => errorText(messages, code, { codeLength: 8 }));
      assert.ok(texts.every(Boolean), tag);
    }
  });
});
