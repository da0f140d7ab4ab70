import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WireError } from '../../demo/tenant/wire-errors.js';
import { sampleResponse, wireErrors } from '../../demo/tenant/wire-errors.js';
import { failureOf } from '../../src/api/errors.js';
import type { Endpoint } from '../../src/api/passwordless-error.js';
import { readWireError } from '../../src/api/wire-error.js';

/** Where an answer can reach us; those of other endpoints come through a proxy that verifies. */
function endpointsOf({ endpoint }: WireError): Endpoint[] {
  switch (endpoint) {
    case 'start':
    case 'callback':
      return [endpoint];
    case 'any':
      return ['start', 'verify'];
    case 'client':
      return ['callback'];
    default:
      return ['verify'];
  }
}

function bodyOf(row: WireError): string {
  const { body } = sampleResponse(row);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The error of a row. What a link brings back has no body and no status. */
function failureOfRow(row: WireError, endpoint: Endpoint) {
  if (endpoint === 'callback') {
    const { error, sample } = row;
    return failureOf(endpoint, 0, { error: error!, description: sample! });
  }
  return failureOf(endpoint, sampleResponse(row).status, readWireError(bodyOf(row)));
}

describe('every known answer has its code, its behaviour and who can mend it', () => {
  for (const row of wireErrors) {
    // A request without an answer; the tests of requests have it.
    if (row.code === 'network') continue;
    for (const endpoint of endpointsOf(row)) {
      it(`${endpoint} ${row.status ?? ''} ${row.error ?? ''}: ${row.sample ?? ''}`, () => {
        const { code, behaviour, fixableBy } = failureOfRow(row, endpoint);
        assert.deepEqual(
          { code, behaviour, fixableBy },
          { code: row.code, behaviour: row.behaviour, fixableBy: row.fixableBy },
        );
      });
    }
  }
});

describe('the error', () => {
  it('keeps the words of the tenant, the endpoint, the status and the time to wait', () => {
    const wire = { error: 'too_many_requests', description: 'Slow down.', retryAfter: 30 };
    const failure = failureOf('start', 429, wire);
    const { error, description, retryAfter, endpoint, status } = failure;
    assert.deepEqual({ error, description, retryAfter }, wire);
    assert.deepEqual({ endpoint, status }, { endpoint: 'start', status: 429 });
    assert.equal(failure.name, 'PasswordlessError');
    assert.ok(failure instanceof Error);
  });
});
