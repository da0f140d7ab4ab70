import { rows } from './catalog.js';
import { PasswordlessError } from './passwordless-error.js';
import type { Endpoint } from './passwordless-error.js';
import type { WireError } from './wire-error.js';

/**
 * The error that a failed answer means, found by its `error` and description, then its `error`
 * alone, then its status; last comes `unknown`, or `response_invalid` where there was nothing that
 * can be read.
 */
export function failureOf(endpoint: Endpoint, status: number, wire: WireError): PasswordlessError {
  const { error = '', description = '' } = wire;
  const rowFor = (text: string) => rows.find(({ pattern }) => pattern.test(text));
  const row = rowFor(`${error}: ${description}\n${endpoint}`) ?? rowFor(`${status}`);
  // A page, or half of an object, says no more than nothing does.
  const code = error || /^[^<{[]/.test(description) ? 'unknown' : 'response_invalid';
  return new PasswordlessError(row?.code ?? code, { ...row, ...wire, endpoint, status });
}
