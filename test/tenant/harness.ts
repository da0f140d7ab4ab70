import type { Message } from '../../demo/tenant/messages/inbox.js';
import type { TenantOptions } from '../../demo/tenant/settings.js';
import { createTenant } from '../../demo/tenant/tenant.js';

/** Where the tenant under test is taken to be. */
export const origin = 'https://tenant.example';

type Headers = Record<string, string>;

/** A tenant with a clock that only moves when told to, and the calls that clients make to it. */
export function setUp(options: TenantOptions = {}) {
  let time = Date.UTC(2030, 0, 1);
  const tenant = createTenant({ now: () => time, ...options });

  const post = (path: string, body: unknown, headers: Headers = {}) =>
    tenant.fetch(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const start = (body: object, headers?: Headers) =>
    post('/passwordless/start', { client_id: 'demo-client', ...body }, headers);
  const inbox = async () =>
    (await (await tenant.fetch(`${origin}/_inbox`)).json()) as [Message, ...Message[]];

  return {
    tenant,
    post,
    start,
    inbox,
    advance: (seconds: number) => (time += seconds * 1000),
    now: () => time,
    startEmail: (email = 'ada@example.com', authParams: object = {}) =>
      start({ connection: 'email', email, send: 'code', authParams }),
    startSms: (phoneNumber = '+12025550123', headers?: Headers) =>
      start(
        { connection: 'sms', phone_number: phoneNumber, send: 'code', authParams: {} },
        headers,
      ),
    /** Verifies an email code; `body` changes what is sent. */
    verify: (password: string, body: object = {}) =>
      post('/passwordless/verify', {
        grant_type: 'password',
        client_id: 'demo-client',
        connection: 'email',
        username: 'ada@example.com',
        password,
        scope: 'openid profile email',
        ...body,
      }),
    /** The code of the newest message. */
    newestCode: async () => (await inbox())[0].code ?? '',
    /** The link of the newest message. */
    newestLink: async () => (await inbox())[0].link ?? '',
  };
}

export type Harness = ReturnType<typeof setUp>;

/** A code that is not the given one. */
export function wrongFor(code: string): string {
  return code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
}

/** Status, `error` and `error_description` of a refusal. */
export async function refusal(response: Response) {
  const body = (await response.json()) as { error: string; error_description: string };
  return { status: response.status, error: body.error, description: body.error_description };
}
