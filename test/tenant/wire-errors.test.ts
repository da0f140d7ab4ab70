import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleResponse, wireErrors } from '../../demo/tenant/wire-errors.js';
import { matches } from './rows.js';

describe('the table of wire errors', () => {
  it('has every row once', () => {
    assert.equal(wireErrors.length, 111);
    const keys = wireErrors.map(({ endpoint, status, error, description }) =>
      JSON.stringify([endpoint, status, error, description]),
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  it('gives each row a sample that the row describes', () => {
    for (const row of wireErrors) {
      if (row.description !== null) assert.ok(matches(row, row.sample ?? ''), row.description);
    }
  });

  it('makes a response of each row, with the status the row names', () => {
    for (const row of wireErrors) {
      const { status, headers, body, drop } = sampleResponse(row);
      if (drop) {
        assert.equal(row.endpoint, 'client');
        continue;
      }
      if (row.status !== null) assert.equal(status, row.status);
      const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers,
      });
      assert.equal(response.ok, false);
    }
  });

  it('keeps the shapes that are not JSON with an error description', () => {
    const find = (error: string | null, status: number) =>
      wireErrors.find((row) => row.error === error && row.status === status)!;
    assert.deepEqual(sampleResponse(find('Too Many Requests', 429)).body, {
      statusCode: 429,
      error: 'Too Many Requests',
      message: 'Global limit has been reached',
    });
    assert.equal(sampleResponse(find(null, 502)).headers['content-type'], 'text/html');
    assert.equal(
      sampleResponse(find(null, 403)).body,
      'Origin https://app.example is not allowed.',
    );
  });
});
