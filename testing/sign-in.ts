import { createTenant } from '../demo/tenant/tenant.js';
import type { Tenant } from '../demo/tenant/tenant.js';
import type { Connection, Tokens } from '../src/api/passwordless.js';

/** What takes part of the element, whichever way its class was loaded. */
export interface LoginElement extends EventTarget {
  clientId: string;
  codeLength: number;
  fetch: typeof globalThis.fetch | undefined;
  start: (to: { email: string } | { phoneNumber: string }) => Promise<void>;
  verify: (code: string) => Promise<void>;
}

/** What `passwordless-success` carries. */
export interface SignedIn {
  connection: Connection;
  /** Email address or E.164 number. */
  identifier: string;
  tokens: Tokens;
  /** The tenant's answer as it came. */
  response: Readonly<Record<string, unknown>>;
}

/**
 * Signs in with a code: has the element ask for it, reads it in the inbox and has the element take
 * it. Resolves once the listeners of the element have heard of it, with what they were told. Rejects
 * with the `PasswordlessError` of the element.
 *
 * @param to - `phoneNumber` is E.164 or in the form of the element's country
 * @param tenant - answers the element from now on; default: a new one that knows its client
 */
export async function signIn(
  element: LoginElement,
  to: { email: string } | { phoneNumber: string },
  tenant: Tenant = tenantFor(element),
): Promise<SignedIn> {
  const signedIn = new Promise<SignedIn>((resolve) => {
    element.addEventListener(
      'passwordless-success',
      (event) => resolve((event as CustomEvent<SignedIn>).detail),
      { once: true },
    );
  });
  element.fetch = tenant.fetch;
  await element.start(to);
  await element.verify(await tenant.inbox.nextCode());
  return signedIn;
}

function tenantFor({ clientId, codeLength }: LoginElement): Tenant {
  return createTenant({ clients: [{ id: clientId }], codeLength });
}
