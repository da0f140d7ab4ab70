import type { PasswordlessEventDetails } from 'passwordless-login';
import { shallowRef } from 'vue';

type User = Pick<PasswordlessEventDetails['passwordless-success'], 'identifier' | 'tokens'>;

/** Who is signed in, with the tokens. Kept in memory only: a reload signs out. */
export const user = shallowRef<User | null>(null);
