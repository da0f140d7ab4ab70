import { rows } from './catalog.js';
import type { ErrorCode } from './catalog.js';

/** Every code a `PasswordlessError` can carry, once each. */
export const errorCodes: readonly ErrorCode[] = [...new Set(rows.map(({ code }) => code))];
