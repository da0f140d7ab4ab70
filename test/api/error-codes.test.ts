import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wireErrors } from '../../demo/tenant/wire-errors.js';
import { errorCodes } from '../../src/api/error-codes.js';

/** Codes for what no tenant has to say. */
const ofTheClient = [
  'configuration_invalid',
  'email_required',
  'email_invalid',
  'phone_required',
  'phone_invalid',
  'phone_too_short',
  'phone_too_long',
  'phone_country_unknown',
  'phone_country_not_offered',
  'code_required',
  'code_incomplete',
  'network',
  'offline',
  'timeout',
  'response_invalid',
  'unknown',
];

describe('the list of error codes', () => {
  it('holds those of the tenant and those of the client, once each', () => {
    const all = new Set([...wireErrors.map(({ code }) => code), ...ofTheClient]);
    assert.deepEqual([...errorCodes].sort(), [...all].sort());
  });
});
