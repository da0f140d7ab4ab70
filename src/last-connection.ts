import type { Connection } from './api/passwordless.js';

const key = 'passwordless-login.connection';

/** Keeps in this browser how the visitor signed in, not as whom. */
export function rememberConnection(connection: Connection): void {
  try {
    localStorage.setItem(key, connection);
  } catch {
    // Without storage the next visit begins as the first one did.
  }
}

/** How the visitor signed in the last time, if it is one of `connections`; else the first of them. */
export function recallConnection(connections: readonly Connection[]): Connection {
  let last: string | null = null;
  try {
    last = localStorage.getItem(key);
  } catch {
    // See above.
  }
  return connections.find((connection) => connection === last) ?? connections[0]!;
}
