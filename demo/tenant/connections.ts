import { isEnabledFor } from './clients.js';
import { Refusal } from './refusal.js';
import type { Client, Connection, Settings } from './settings.js';

/** A connection that sends codes. */
export interface PasswordlessConnection extends Connection {
  strategy: 'email' | 'sms';
}

const wrongStrategy = 'Invalid connection strategy. It must either be a passwordless connection';

/** The connection a start names, in the words that start has for a wrong one. */
export function connectionToStart(
  settings: Settings,
  client: Client,
  name: string | null,
): PasswordlessConnection {
  if (!name) throw new Refusal(400, 'bad.connection', 'Missing required property: connection');
  const connection = find(settings, name);
  if (!connection || connection.state === 'foreign') {
    throw new Refusal(400, 'bad.connection', 'Connection does not exist');
  }
  if (!isPasswordless(connection)) throw new Refusal(400, 'bad.connection', wrongStrategy);
  if (connection.state === 'disabled' || !isEnabledFor(client, name)) {
    throw new Refusal(400, 'bad.connection', 'Connection is disabled');
  }
  if (connection.state === 'unconfigured') {
    throw new Refusal(400, 'bad.connection', 'Unknown error');
  }
  return connection;
}

/**
 * The connection a verify names, in the words that verify has for a wrong one: it tells a connection
 * that is off from one that is off for the client, and no name from an unknown name.
 */
export function connectionToVerify(
  settings: Settings,
  client: Client,
  name: string | null,
): PasswordlessConnection {
  if (!name) throw new Refusal(400, 'invalid_request', 'the connection was not found');
  const connection = find(settings, name);
  if (!connection) throw new Refusal(400, 'bad.connection', 'Connection does not exist');
  if (connection.state === 'foreign') {
    throw new Refusal(400, 'invalid_request', 'the connection was not found for tenant demo');
  }
  if (!isPasswordless(connection)) throw new Refusal(400, 'bad.connection', wrongStrategy);
  if (connection.state === 'disabled') {
    throw new Refusal(400, 'bad.connection', 'The connection is disabled');
  }
  if (!isEnabledFor(client, name)) {
    throw new Refusal(400, 'invalid_request', 'the connection was disabled');
  }
  if (connection.state === 'unconfigured') {
    throw new Refusal(400, 'invalid_request', 'The connection is not yet configured');
  }
  return connection;
}

function find(settings: Settings, name: string): Connection | undefined {
  return settings.connections.find((connection) => connection.name === name);
}

function isPasswordless(connection: Connection): connection is PasswordlessConnection {
  return connection.strategy === 'email' || connection.strategy === 'sms';
}
