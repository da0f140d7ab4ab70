import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRetryAfter } from '../../src/api/retry-after.js';

const now = Date.UTC(2030, 0, 1);
const unixNow = now / 1000;

function read(retryAfter: string | undefined, reset?: number | string): number | undefined {
  const headers = new Headers();
  if (retryAfter !== undefined) headers.set('Retry-After', retryAfter);
  if (reset !== undefined) headers.set('X-RateLimit-Reset', `${reset}`);
  return readRetryAfter(headers, now);
}

describe('the time to wait is read from the headers', () => {
  it('in seconds', () => {
    assert.equal(read('30'), 30);
  });

  it('as a date', () => {
    assert.equal(read(new Date(now + 90_000).toUTCString()), 90);
  });

  it('as the moment at which the limit is reset', () => {
    assert.equal(read(undefined, unixNow + 120), 120);
  });

  it('with Retry-After before the reset of the limit', () => {
    assert.equal(read('30', unixNow + 120), 30);
  });

  it('with the reset of the limit where Retry-After makes no sense', () => {
    assert.equal(read('soon', unixNow + 120), 120);
  });

  it('in whole seconds, and never none', () => {
    assert.equal(read(undefined, unixNow + 0.2), 1);
    assert.equal(read('0'), 1);
  });

  it('up to a day', () => {
    assert.equal(read('86400'), 86_400);
  });
});

describe('there is no time to wait', () => {
  const headers: Record<string, [string | undefined, (number | string)?]> = {
    'without the headers': [undefined],
    'where they are empty': ['', ''],
    'in words': ['in a minute', 'tomorrow'],
    'in seconds below zero': ['-30', -30],
    'in twice as many headers': ['30, 30'],
    'beyond a day': ['86401', unixNow + 86_401],
    'in a number without an end': ['9'.repeat(400), '9'.repeat(400)],
    'in a moment that is past': [new Date(now - 90_000).toUTCString(), unixNow - 90],
    'in a moment of milliseconds': [undefined, now + 90_000],
  };
  for (const [name, [retryAfter, reset]] of Object.entries(headers)) {
    it(name, () => {
      assert.equal(read(retryAfter, reset), undefined);
    });
  }
});
