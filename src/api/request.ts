import { failureOf } from './errors.js';
import { limited, networkCode } from './network.js';
import { PasswordlessError } from './passwordless-error.js';
import { readRetryAfter } from './retry-after.js';
import { readJson, readWireError } from './wire-error.js';
import type { Json } from './wire-error.js';

/** The tenant and the way to it. */
export interface Tenant {
  /** Where the endpoints live, without a slash at the end. */
  baseUrl: string;
  clientId: string;
  /** BCP 47; the language of the message that the tenant sends. */
  language: string;
  /** Seconds until a request is given up. */
  timeout: number;
  fetch: typeof globalThis.fetch;
}

/**
 * Posts `body` to `/passwordless/{endpoint}` and resolves with the JSON object of the answer, or an
 * empty object where a successful answer holds none.
 *
 * @throws PasswordlessError for everything else: an answer that is not 2xx or carries `error`,
 *   `timeout`, `offline`, and `network`, which is also what a blocked origin and an abandoned
 *   request look like (the latter with the reason of `signal` as its cause).
 */
export async function post(
  tenant: Tenant,
  endpoint: 'start' | 'verify',
  body: object,
  signal: AbortSignal,
): Promise<Json> {
  const { response, text } = await exchange(tenant, endpoint, body, signal);
  const json = readJson(text);
  if (response.ok && !json.error) return json;

  const wire = readWireError(text);
  const retryAfter = readRetryAfter(response.headers, Date.now()) ?? wire.retryAfter;
  throw failureOf(endpoint, response.status, { ...wire, retryAfter });
}

async function exchange(
  { baseUrl, language, timeout, fetch }: Tenant,
  endpoint: 'start' | 'verify',
  body: object,
  abandoned: AbortSignal,
): Promise<{ response: Response; text: string }> {
  try {
    return await limited(timeout, abandoned, async (signal) => {
      const response = await fetch(`${baseUrl}/passwordless/${endpoint}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Request-Language': language },
        body: JSON.stringify(body),
        signal,
      });
      return { response, text: await response.text() };
    });
  } catch (cause) {
    throw new PasswordlessError(networkCode(cause), { endpoint, cause });
  }
}
