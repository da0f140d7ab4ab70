import { PasswordlessLogin } from 'passwordless-login';
import { answerWith, createTenant, faultFor, signIn } from 'passwordless-login/testing';
import type { Message, Tenant, TenantOptions } from 'passwordless-login/testing';

const options: TenantOptions = { clients: [{ id: 'abc123' }], codeLength: 4 };
const tenant: Tenant = createTenant(options);
const element = new PasswordlessLogin();
element.fetch = tenant.fetch;
const { tokens } = await signIn(element, { email: 'ada@example.com' }, tenant);
tokens.idToken satisfies string | undefined;
tenant.answerNext(faultFor('verify', 'code_wrong'), { endpoint: 'start', status: 500 });
(await tenant.inbox.nextCode()) satisfies string;
tenant.inbox.list() satisfies readonly Message[];
answerWith(tenant) satisfies (...args: never[]) => Promise<void>;

// @ts-expect-error: there is no such setting.
createTenant({ digits: 4 });
// @ts-expect-error: there is no such endpoint.
faultFor('finish', 'code_wrong');
// @ts-expect-error: a fault is for an endpoint.
tenant.answerNext({ status: 500 });
// @ts-expect-error: a page is no element.
await signIn(document, { email: 'ada@example.com' });
