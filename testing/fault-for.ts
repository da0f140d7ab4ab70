import type { Fault } from '../demo/tenant/faults.js';
import type { WireEndpoint } from '../demo/tenant/wire-errors.js';
import { sampleResponse, wireErrors } from '../demo/tenant/wire-errors.js';

/** Whose answers an endpoint gives; tenants and proxies pass those of newer endpoints on. */
const sources: Record<'start' | 'verify', readonly WireEndpoint[]> = {
  start: ['start', 'any'],
  verify: ['verify', 'oauth/token', 'oauth/ro', 'co/authenticate', 'any'],
};

/**
 * An answer, for `Tenant.answerNext`, that the element takes for the error `code`, in the words of a
 * tenant. Throws where the endpoint has none.
 */
export function faultFor(endpoint: 'start' | 'verify', code: string): Fault {
  for (const source of sources[endpoint]) {
    const row = wireErrors.find((row) => row.endpoint === source && row.code === code);
    if (row) return { endpoint, ...sampleResponse(row) };
  }
  throw new Error(`No answer of ${endpoint} means ${code}.`);
}
