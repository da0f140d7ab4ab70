import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ErrorCode } from '../../src/api/catalog.js';
import { failureOf } from '../../src/api/errors.js';
import { readWireError } from '../../src/api/wire-error.js';

type Reading = [body: string, error: string | undefined, description: string | undefined];

describe('what a failed answer says is found in every shape', () => {
  const readings: Record<string, Reading> = {
    'error and error_description': [
      '{"error":"bad.email","error_description":"No such host."}',
      'bad.email',
      'No such host.',
    ],
    'code and description': [
      '{"code":"invalid_captcha","description":"Try the captcha."}',
      'invalid_captcha',
      'Try the captcha.',
    ],
    'code and a description that is an object': [
      '{"code":"invalid_password","description":{"rules":[]}}',
      'invalid_password',
      undefined,
    ],
    'error_code and error_description': [
      '{"error_code":"bad.phone_number","error_description":"Too short."}',
      'bad.phone_number',
      'Too short.',
    ],
    'name, code, description and statusCode': [
      '{"name":"ValidationError","code":"bad.send","description":"Odd.","statusCode":400}',
      'bad.send',
      'Odd.',
    ],
    'statusCode, error, message and errorCode': [
      '{"statusCode":400,"error":"Bad Request","message":"Odd.","errorCode":"invalid_body"}',
      'Bad Request',
      'Odd.',
    ],
    'text as the error': ['{"error":"Something broke"}', 'Something broke', undefined],
    'an object as the error': [
      '{"error":{"name":"RateLimited","message":"Slow down."}}',
      'RateLimited',
      'Slow down.',
    ],
    'a list of issues as the error': [
      '{"success":false,"error":{"issues":[{"path":["email"]}]}}',
      undefined,
      undefined,
    ],
    'message and code': ['{"message":"Slow down.","code":"E429"}', 'E429', 'Slow down.'],
    'a number as the error': ['{"error":42,"message":"Odd."}', undefined, 'Odd.'],
    'null as the error': ['{"error":null,"error_description":null}', undefined, undefined],
    'a list as the error': ['{"error":["bad.email"]}', undefined, undefined],
    'the name of what every object has': ['{"error":"constructor"}', 'constructor', undefined],
    'the name of a prototype': [
      '{"error":"__proto__","__proto__":{"error_description":"Odd."}}',
      '__proto__',
      undefined,
    ],
    'an empty object': ['{}', undefined, undefined],
    'a list': ['[{"error":"bad.email"}]', undefined, undefined],
    'an empty list': ['[]', undefined, undefined],
    'a number': ['42', undefined, undefined],
    null: ['null', undefined, undefined],
    'a JSON string': ['"Slow down."', undefined, 'Slow down.'],
    'plain text': ['  Slow down.\n', undefined, 'Slow down.'],
    'a page': ['<h1>502 Bad Gateway</h1>', undefined, '<h1>502 Bad Gateway</h1>'],
    nothing: ['', undefined, undefined],
    'white space': [' \n', undefined, undefined],
    'half of an object': ['{"error":"bad.em', undefined, '{"error":"bad.em'],
  };
  for (const [name, [body, error, description]] of Object.entries(readings)) {
    it(name, () => {
      const read = readWireError(body);
      assert.deepEqual([read.error, read.description], [error, description]);
    });
  }

  it('text without an end, cut off', () => {
    const endless = 'x'.repeat(1_000_000);
    assert.ok(readWireError(endless).description!.length < 1000);
    assert.ok(readWireError(JSON.stringify({ error: endless })).error!.length < 1000);
  });
});

describe('the time to wait is read from the body', () => {
  const times: [value: string, seconds: number | undefined][] = [
    ['30', 30],
    ['"30"', 30],
    ['0.5', 1],
    ['86401', undefined],
    ['1e999', undefined],
    ['-5', undefined],
    ['null', undefined],
    ['"soon"', undefined],
    ['{}', undefined],
  ];
  for (const [value, seconds] of times) {
    it(`${value} means ${seconds ?? 'nothing'}`, () => {
      const body = `{"message":"Slow down.","code":"E429","retryAfterSeconds":${value}}`;
      assert.equal(readWireError(body).retryAfter, seconds);
    });
  }
});

describe('a body ends in a sensible code', () => {
  const bodies: [status: number, body: string, code: ErrorCode][] = [
    [400, '{"code":"bad.send","description":"Odd."}', 'send_invalid'],
    [403, '{"error_code":"invalid_grant","error_description":"Gone."}', 'session_expired'],
    [403, '{"error":"The verification code has expired."}', 'code_expired'],
    [403, '{"error":"Wrong email or verification code."}', 'code_wrong'],
    [403, 'Wrong phone number or verification code.', 'code_wrong'],
    [403, '"Wrong phone number or verification code."', 'code_wrong'],
    [400, '{"error":{"name":"bad.email","message":"Odd."}}', 'email_invalid'],
    [429, '{"message":"Slow down.","code":"E429","retryAfterSeconds":30}', 'rate_limited'],
    [400, '{"success":false,"error":{"issues":[]}}', 'response_invalid'],
    [400, '{}', 'response_invalid'],
    [400, '[]', 'response_invalid'],
    [400, 'null', 'response_invalid'],
    [400, '', 'response_invalid'],
    [400, '{"error":"constructor"}', 'unknown'],
    [400, '{"error":"__proto__"}', 'unknown'],
    [400, '<h1>Bad Request</h1>', 'response_invalid'],
    [502, '<h1>502 Bad Gateway</h1>', 'server_error'],
    [404, '', 'endpoint_disabled'],
    [500, '{"error":"server_er', 'server_error'],
  ];
  for (const [status, body, code] of bodies) {
    it(`${status} ${body} means ${code}`, () => {
      assert.equal(failureOf('verify', status, readWireError(body)).code, code);
    });
  }
});
