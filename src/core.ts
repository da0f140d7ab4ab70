import { PasswordlessError } from './api/passwordless-error.js';
import { findProblem, readConfig } from './config.js';
import type { Settings } from './config.js';
import { FlowController } from './flow/flow-controller.js';
import type { FlowHost } from './flow/flow-host.js';

/** Everything but the element, for those who draw their own screens. Runs without a page. */

export { rows as catalog } from './api/catalog.js';
export type { Behaviour, ErrorCode, FixableBy, Row as CatalogRow } from './api/catalog.js';
export { errorCodes } from './api/error-codes.js';
export { failureOf } from './api/errors.js';
export { PasswordlessError } from './api/passwordless-error.js';
export type { Endpoint, PasswordlessErrorDetails } from './api/passwordless-error.js';
export { connections, readTokens, start, verify } from './api/passwordless.js';
export type {
  Connection,
  Identifier,
  Send,
  StartRequest,
  Tokens,
  VerifyRequest,
} from './api/passwordless.js';
export type { Tenant } from './api/request.js';
export type { Settings } from './config.js';
export type {
  PasswordlessEventDetails,
  PasswordlessEventName,
  PasswordlessEvents,
} from './events.js';
export { FlowController } from './flow/flow-controller.js';
export type { FlowConfig, FlowHost } from './flow/flow-host.js';
export { initialState, reduce, steps } from './flow/flow.js';
export type { Action, FlowState, Pending, Step } from './flow/flow.js';
export { chooseLocale, loadLocale, locales } from './i18n/load-locale.js';
export { addLocale, directionOf, formatCountdown, formatWait } from './i18n/locale.js';
export type { Locale } from './i18n/locale.js';
export { errorText, override } from './i18n/messages.js';
export type { ErrorMessage, ErrorValues, MessageOverrides, Messages } from './i18n/messages.js';

/**
 * A login that tells `host` of each new state and of each event, and waits for what the visitor does.
 *
 * @param language - BCP 47; of the messages that the tenant sends
 * @throws PasswordlessError `configuration_invalid`, where `settings` cannot work
 */
export function createLogin(
  settings: Settings,
  host: Pick<FlowHost, 'stateChanged' | 'emit'>,
  language = 'en',
): FlowController {
  const description = findProblem(settings);
  if (description) throw new PasswordlessError('configuration_invalid', { description });
  const config = () => readConfig(settings, language);
  // Not by spreading: a host may be an object with a prototype.
  const flowHost: FlowHost = {
    config,
    stateChanged: (state) => host.stateChanged(state),
    emit: (name, detail) => host.emit(name, detail),
  };
  return new FlowController(flowHost, Date.now, config().connections[0]);
}
