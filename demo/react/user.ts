import type { PasswordlessEventDetails } from 'passwordless-login';

/** Who is signed in, with the tokens. Kept in memory only: a reload signs out. */
export type User = Pick<PasswordlessEventDetails['passwordless-success'], 'identifier' | 'tokens'>;
