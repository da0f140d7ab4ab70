import type { ErrorCode } from './catalog.js';
import type { PasswordlessError } from './passwordless-error.js';

const applicationSettings = 'the settings of the application in the tenant';

/** For developers: where to look for the cause of a failure that the visitor cannot mend. */
const fixes: Partial<Record<ErrorCode, string>> = {
  tenant_invalid: 'Check `domain` or `base-url`: there is no such tenant.',
  tenant_missing: 'The host does not lead to a tenant. Check `domain`, `base-url` and the proxy.',
  client_id_missing: 'Set `client-id`, and have a proxy pass the body on as it is.',
  client_unknown: 'Check `client-id` against the tenant that `domain` or `base-url` names.',
  client_mismatch: 'A proxy adds client authentication for another client. Use one client id.',
  client_authentication_required:
    'The application is confidential and cannot be used from a page. Use one of the type single-page application or native, or a proxy of your own that authenticates. Never put a client secret into a page.',
  connection_missing: 'A proxy drops `connection` from the body.',
  connection_not_found: 'Create the passwordless connection (email or sms) in the tenant.',
  connection_not_in_tenant:
    'The connection is one of another tenant. Check `domain` or `base-url`.',
  connection_disabled: `Switch the connection on for this client id, in ${applicationSettings}.`,
  connection_not_passwordless: 'The connection named email or sms is not a passwordless one.',
  connection_not_configured: 'The custom scripts of the connection are missing. Finish its setup.',
  auth_params_invalid: '`authParams` must be an object.',
  property_not_allowed: 'A proxy adds properties to the body that the endpoint does not take.',
  property_missing: 'The tenant wants a setting of the application that is not there.',
  send_invalid: '`send` is code or link.',
  scope_invalid: '`scope` must be a string of words separated by spaces.',
  dotted_fields: 'A rule or action of the tenant writes a field with a dot in its name.',
  forwarded_for_invalid: 'The proxy sends an `auth0-forwarded-for` that is not an IP address.',
  endpoint_disabled:
    'The endpoint answers 404. `/passwordless/verify` is off for tenants made after 8 June 2017: ask for it, or point `base-url` at a proxy of your own that verifies the code another way.',
  method_not_allowed: 'The address takes no POST. Check `base-url`.',
  grant_not_allowed: `Switch the passwordless OTP grant on, in ${applicationSettings}.`,
  response_type_unsupported: '`authParams.response_type` is one that the tenant does not support.',
  origin_not_allowed: `Add the origin of this page to Allowed Web Origins, in ${applicationSettings}.`,
  cross_origin_not_allowed: `Allow cross-origin authentication, in ${applicationSettings}.`,
  identifier_missing: '`verify` came before `start`, or a proxy drops `username` from the body.',
  request_invalid: 'The tenant could not read the request. A proxy may have changed it.',
  network: `The request failed before an answer could be read. If other requests work, the tenant blocks this origin: add it to Allowed Web Origins and Allowed Origins (CORS), in ${applicationSettings}, or use a custom domain or a proxy on this origin as \`base-url\`.`,
  sms_gateway_unavailable: 'The SMS gateway of the tenant answers with an error or not at all.',
  server_error: 'A rule or action of the tenant failed. Its logs tell why.',
  session_expired: 'The tenant no longer knows of this login.',
  suspicious_activity: 'The tenant has throttled this IP address. Its logs tell why.',
  user_blocked: 'The user is blocked in the tenant.',
  access_denied: 'A rule, an action or a policy of the tenant refused the login.',
};

/** What the attributes take that a login cannot do without. */
const attributes: Readonly<Record<string, string>> = {
  domain: 'domain takes the host of the tenant, such as acme.eu.auth0.com.',
  'base-url': 'base-url takes an http(s) address or a path on this site.',
  'client-id': 'client-id takes the client id of the application.',
  'login-uri': 'login-uri takes an address of the origin of this page.',
};

/** Tells the developer, in the console, what failed, what the tenant said and what would mend it. */
export function explain(error: PasswordlessError): void {
  const { code, endpoint, status, description, cause } = error;
  const fix = code === 'configuration_invalid' ? attributes[description ?? ''] : fixes[code];
  const said = [endpoint, status, error.error, description].filter(Boolean).join(', ');
  console.error(
    `[passwordless-login] ${code}${said && ` (${said})`}. ${fix ?? ''}`,
    ...(cause ? [cause] : []),
  );
}

export function warnOfPlainHttp(): void {
  console.warn(
    '[passwordless-login] base-url is plain http: codes cross the network in the clear.',
  );
}
