/** Who can mend a failure: the visitor, the site's owner, or time. */
export type FixableBy = 'user' | 'site' | 'wait';

/**
 * What the widget does after a failure.
 *
 * - `identifier`: back to the address or number, kept and marked invalid
 * - `code`: stay, clear the code
 * - `resend`: no code is taken until a new message was asked for
 * - `retry`: stay, keep everything, submit again
 * - `wait`: nothing is sent for `retryAfter` seconds (60 where the tenant gave none)
 * - `lockout`: no more tries for this identifier, another one may be used
 * - `block`: back to the identifier, which is refused from then on
 * - `restart`: start over with the value kept
 * - `fatal`: the form closes
 * - `captcha`, `mfa`, `custom`: say it, and leave the rest to the site
 */
export type Behaviour =
  | 'identifier'
  | 'code'
  | 'resend'
  | 'retry'
  | 'wait'
  | 'lockout'
  | 'block'
  | 'restart'
  | 'fatal'
  | 'captcha'
  | 'mfa'
  | 'custom';

/** For a code that arises on the client: no answer means it. */
const local = /^$/;

/**
 * The error catalog: every code, under what the widget does and who can mend it, with the answers
 * that mean it. The first row that fits counts, so particular texts stand before general ones.
 *
 * A pattern is tried on `error: description` with the endpoint in a second line, and if none fits,
 * on the status alone. Descriptions are documented as subject to change, so a pattern looks for the
 * part that carries the meaning, and most values of `error` end in a row for any description.
 *
 * Sources: the error tables of the Authentication API for `/passwordless/start`,
 * `/passwordless/verify` and `/oauth/ro`; what `/oauth/token`, `/co/authenticate` and rate limiters
 * answer, which a proxy may pass on; for the numbers, https://www.twilio.com/docs/api/errors
 */
export const catalog = {
  'restart user': {
    link_other_browser: /: The link must be opened|^invalid_token: .*state/,
    link_expired: /: The verification code has expired[^]*\ncallback/,
    link_invalid: /: (Wrong (email|phone number) or|You.ve reached the maximum)[^]*\ncallback/,
    session_expired: /^login_required/,
  },
  'block site': {
    user_blocked: /(^|: )user is blocked|^blocked_user/,
  },
  'block user': {
    password_leaked: /^password_leaked/,
  },
  'resend user': {
    code_expired: /(^|: )The verification code has expired/,
    code_attempts_exceeded: /(^|: )You.ve reached the maximum/,
  },
  'lockout site': {
    suspicious_activity: /^too_many_attempts: .*suspicious/,
  },
  'lockout user': {
    too_many_attempts: /^too_many_attempts/,
  },
  'wait wait': {
    too_many_attempts: /^too_many_logins/,
    rate_limited: /^too_many_requests|: The rate limit|^429$/,
  },
  'captcha user': {
    captcha_required: /^invalid_captcha|^requires_v/,
  },
  'mfa user': {
    mfa_required: /^mfa_required/,
  },
  'identifier user': {
    email_required: local,
    email_invalid: /^bad.email/,
    phone_required: /^bad.phone_number: Missing/,
    phone_invalid: /^bad.phone_number|^sms.* 21211\)|^Bad Request: The 'To' number/,
    phone_too_short: local,
    phone_too_long: local,
    phone_country_unknown: local,
    phone_country_not_offered: local,
    phone_region_unsupported: /^sms.* 21408\)/,
    phone_opted_out: /^sms.* 21610\)/,
    phone_not_mobile: /^sms.* 21614\)/,
    signup_disabled: /^bad.connection: .*signup/,
  },
  'identifier site': {
    identifier_missing: /: missing username/,
  },
  'restart site': {
    session_expired: /^invalid_grant: (?!Wrong)|: No verifier/,
  },
  'fatal site': {
    configuration_invalid: local,
    tenant_missing: /^bad.tenant: .*not find/,
    tenant_invalid: /^bad.tenant/,
    client_id_missing: /^bad.client_id|: missing client_id/,
    client_mismatch: /: The client_id in/,
    client_authentication_required: /: Client authentication|^invalid_client/,
    cross_origin_not_allowed: /: Cross origin/,
    grant_not_allowed: /: Grant type|^unsupported_grant/,
    client_unknown: /: error resolving client|^unauthorized_client/,
    connection_missing: /^bad.connection: Missing|: missing connection/,
    connection_not_in_tenant: /: the connection was not found for/,
    connection_not_found:
      /: Connection does not exist|: the connection was not found|: Unknown realm/,
    connection_disabled: /^(bad.connection|invalid_request): .*disabled/,
    connection_not_passwordless: /^(bad.connection|invalid_request): .*strategy/,
    connection_not_configured: /: The connection is not yet/,
    auth_params_invalid: /^bad.authParams/,
    property_not_allowed: /^bad.request: .*not allowed/,
    property_missing: /^missing_property/,
    send_invalid: /^bad.send/,
    scope_invalid: /: scope param|^invalid_scope/,
    dotted_fields: /: Fields with/,
    forwarded_for_invalid: /^invalid_request: .*forwarded-for/,
    endpoint_disabled: /^endpoint_disabled|^4(04|10)$/,
    method_not_allowed: /^method_not_allowed|^405$/,
    response_type_unsupported: /^unsupported_response_type/,
    origin_not_allowed: /^: Origin \S+ is not allowed/,
    request_invalid: /: missing (device|id_token)|: Invalid request body|^unsupported_cred/,
  },
  'code user': {
    code_wrong: /(^|: )Wrong (email|phone number) or|: Authentication error|^invalid_user_password/,
    code_required: /: missing password/,
    request_invalid: /^invalid_request|^bad.request/,
  },
  'retry wait': {
    sms_gateway_unavailable: /: Timeout while calling the SMS gateway/,
    identity_provider_failed: /: IdP/,
    connection_failed: /^bad.connection/,
    service_unavailable: /^temporarily_unavailable|^503$/,
    server_error: /^server_error|^5..$/,
  },
  'retry site': {
    sms_gateway_unavailable: /: .* the SMS gateway/,
  },
  'retry user': {
    sms_not_sent: /^sms_provider_error/,
    code_incomplete: local,
    offline: local,
    network: local,
    timeout: /^408$/,
    response_invalid: local,
    unknown: local,
  },
  'custom site': {
    access_denied: /^access_denied|^unauthorized|^40[13]$/,
    server_error: /^extensibility_error/,
  },
} as const satisfies Partial<Record<`${Behaviour} ${FixableBy}`, Record<string, RegExp>>>;

type Catalog = typeof catalog;

/** Every code a `PasswordlessError` can carry. */
export type ErrorCode = { [Group in keyof Catalog]: keyof Catalog[Group] }[keyof Catalog];

export interface Row {
  code: ErrorCode;
  pattern: RegExp;
  behaviour: Behaviour;
  fixableBy: FixableBy;
}

/** The catalog row by row. */
export const rows: readonly Row[] = Object.entries(catalog).flatMap(([group, codes]) => {
  const [behaviour, fixableBy] = group.split(' ') as [Behaviour, FixableBy];
  return Object.entries(codes).map(([code, pattern]) => ({
    code: code as ErrorCode,
    pattern,
    behaviour,
    fixableBy,
  }));
});
