import type { Body } from './body.js';
import { isObject, text } from './body.js';
import { authenticatedClient } from './clients.js';
import type { PasswordlessConnection } from './connections.js';
import { connectionToStart } from './connections.js';
import { Refusal } from './refusal.js';
import type { Client, Settings } from './settings.js';

/** A start request that passed every check on its form. */
export interface StartRequest {
  client: Client;
  connection: PasswordlessConnection;
  identifier: string;
  send: 'link' | 'code';
  authParams: Body;
}

const allowedProperties = [
  'client_id',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
  'connection',
  'email',
  'phone_number',
  'send',
  'authParams',
  'captcha',
];

/** Checks a start request from the client inwards; throws the first Refusal that is due. */
export function checkStart(settings: Settings, body: Body, headers: Headers): StartRequest {
  const client = authenticatedClient(settings, body, headers);
  const unknown = Object.keys(body).filter((name) => !allowedProperties.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      400,
      'bad.request',
      `the following properties are not allowed: ${unknown.join(', ')}`,
    );
  }
  const connection = connectionToStart(settings, client, text(body.connection));
  const authParams = checkAuthParams(body.authParams);
  const send = checkSend(body.send, connection);
  const identifier =
    connection.strategy === 'email' ? checkEmail(body.email) : checkPhoneNumber(body.phone_number);
  return { client, connection, identifier, send, authParams };
}

function checkAuthParams(value: unknown): Body {
  if (value === undefined) return {};
  if (isObject(value)) return value;
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  throw new Refusal(
    400,
    'bad.authParams',
    `error in authParams - invalid type: ${type} (expected object)`,
  );
}

function checkSend(value: unknown, { strategy }: PasswordlessConnection): StartRequest['send'] {
  const send = value ?? 'link';
  if (send !== 'link' && send !== 'code') {
    throw new Refusal(400, 'bad.send', 'error in send - must be link or code');
  }
  // An SMS never carries a link, whatever the request says.
  return strategy === 'sms' ? 'code' : send;
}

function checkEmail(value: unknown): string {
  const email = text(value);
  if (!email) throw new Refusal(400, 'bad.email', 'Missing required property: email');
  if (!/^[^\s@,]+@[^\s@,.]+(\.[^\s@,.]+)+$/.test(email)) {
    throw new Refusal(
      400,
      'bad.email',
      `error in email - email format validation failed: ${email}`,
    );
  }
  return email;
}

function checkPhoneNumber(value: unknown): string {
  const number = text(value);
  if (!number)
    throw new Refusal(400, 'bad.phone_number', 'Missing required property: phone_number');
  const pattern = /^\+[0-9]{1,15}$/;
  if (!pattern.test(number)) {
    throw new Refusal(400, 'bad.phone_number', `String does not match pattern: ${pattern.source}`);
  }
  return number;
}
