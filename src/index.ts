export { errorCodes } from './api/error-codes.js';
export type { Behaviour, ErrorCode, FixableBy } from './api/catalog.js';
export { PasswordlessError } from './api/passwordless-error.js';
export type { Endpoint } from './api/passwordless-error.js';
export type { Connection, Send, Tokens } from './api/passwordless.js';
export type {
  PasswordlessEventDetails,
  PasswordlessEventName,
  PasswordlessEvents,
  PasswordlessLoginEventMap,
} from './events.js';
export type { Step } from './flow/flow.js';
export { locales } from './i18n/load-locale.js';
export { addLocale } from './i18n/locale.js';
export type { ErrorMessage, ErrorValues, MessageOverrides, Messages } from './i18n/messages.js';
export { PasswordlessLogin } from './passwordless-login.js';
