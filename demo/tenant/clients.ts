import type { Body } from './body.js';
import { text } from './body.js';
import { isLoopback } from './origins.js';
import { Refusal } from './refusal.js';
import type { Client, Settings } from './settings.js';

export function findClient(settings: Settings, id: string | null): Client | undefined {
  return settings.clients.find((client) => client.id === id);
}

export function isEnabledFor(client: Client, connectionName: string): boolean {
  return client.connections?.includes(connectionName) ?? true;
}

export function mayReturnTo(client: Client, redirectUri: string): boolean {
  return client.callbacks?.includes(redirectUri) ?? isLoopback(redirectUri);
}

/**
 * The client of a start request. A confidential one has to prove itself with its secret, in the
 * body or as Basic authorization. Throws the Refusal that is due otherwise.
 */
export function authenticatedClient(settings: Settings, body: Body, headers: Headers): Client {
  const id = text(body.client_id);
  if (!id) throw new Refusal(400, 'bad.client_id', 'Missing required property: client_id');
  const forwardedFor = headers.get('auth0-forwarded-for');
  if (forwardedFor !== null && !isIpAddress(forwardedFor)) {
    throw new Refusal(
      400,
      'invalid_request',
      'Expected `auth0-forwarded-for` header to be a valid IP address.',
    );
  }
  const client = findClient(settings, id);
  if (!client) throw new Refusal(400, 'server_error', 'error resolving client');
  const basic = basicCredentials(headers);
  if (basic && basic.id !== id) {
    throw new Refusal(
      400,
      'invalid_request',
      'The client_id in the authentication header does not match the client_id in the payload',
    );
  }
  if (client.secret) {
    const secret = basic?.secret ?? text(body.client_secret);
    if (!secret) throw new Refusal(403, 'unauthorized_client', 'Client authentication is required');
    if (secret !== client.secret) {
      throw new Refusal(401, 'invalid_client', 'Invalid client credentials');
    }
  }
  return client;
}

function basicCredentials(headers: Headers): { id: string; secret: string } | null {
  const encoded = /^Basic\s+([A-Za-z0-9+/]+={0,2})$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (!encoded || encoded.length % 4 !== 0) return null;
  const [id = '', ...secret] = atob(encoded).split(':');
  return { id, secret: secret.join(':') };
}

function isIpAddress(value: string): boolean {
  if (value.includes(':')) return URL.canParse(`http://[${value}]/`);
  return (
    /^\d{1,3}(\.\d{1,3}){3}$/.test(value) && value.split('.').every((part) => Number(part) < 256)
  );
}
