/** Where an answer comes from. `callback` is a link's redirect, `client` what a client makes up itself. */
export type WireEndpoint =
  | 'start'
  | 'verify'
  | 'oauth/ro'
  | 'oauth/token'
  | 'co/authenticate'
  | 'callback'
  | 'client'
  | 'any';

/** What a login form is expected to do after the error. */
export type WireBehaviour =
  | 'fatal'
  | 'identifier'
  | 'code'
  | 'resend'
  | 'retry'
  | 'wait'
  | 'lockout'
  | 'block'
  | 'restart'
  | 'captcha'
  | 'mfa'
  | 'custom';

/** One error as it comes over the wire, and what it means. */
export interface WireError {
  readonly endpoint: WireEndpoint;
  /** HTTP status; `null` where none is known or none exists. */
  readonly status: number | null;
  /** The `error` member; `null` where the body has none. */
  readonly error: string | null;
  /** Text, beginning or regular expression to compare with, as `match` says; `null` for any text. */
  readonly description: string | null;
  readonly match: 'exact' | 'prefix' | 'regex' | 'any';
  /** The error code of the element that this row leads to. */
  readonly code: string;
  readonly behaviour: WireBehaviour;
  /** Who can mend it. */
  readonly fixableBy: 'user' | 'site' | 'wait';
  /** Whether the reference documents of the endpoint list it; the others were seen in practice. */
  readonly documented: boolean;
  /** A description as a server would send it; `null` where it would send none. */
  readonly sample: string | null;
}

/** What a server sends; `{endpoint, ...answer}` is a fault the tenant takes. */
export interface SampleResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** An object stands for JSON. */
  readonly body: string | Readonly<Record<string, unknown>>;
  /** Set where no answer reaches the client; the status is 0 then. */
  readonly drop?: true;
}

type Row = [
  endpoint: WireEndpoint,
  status: number | null,
  error: string | null,
  code: string,
  behaviour: WireBehaviour,
  fixableBy: 'user' | 'site' | 'wait',
  documented: boolean,
  match: 'exact' | 'prefix' | 'regex' | 'any',
  description: string | null,
  sample?: string | null,
];

// One row to a line: the table is read, searched and compared by line.
// prettier-ignore
const rows: readonly Row[] = [
  ['start', 400, 'bad.tenant', 'tenant_invalid', 'fatal', 'site', true, 'exact', 'error in tenant - tenant validation failed: invalid_tenant'],
  ['start', 400, 'bad.tenant', 'tenant_missing', 'fatal', 'site', true, 'exact', 'error in tenant - could not find tenant in params'],
  ['start', 400, 'bad.client_id', 'client_id_missing', 'fatal', 'site', true, 'exact', 'Missing required property: client_id'],
  ['start', 400, 'bad.connection', 'connection_missing', 'fatal', 'site', true, 'exact', 'Missing required property: connection'],
  ['start', 400, 'bad.connection', 'connection_not_found', 'fatal', 'site', true, 'exact', 'Connection does not exist'],
  ['start', 400, 'bad.connection', 'connection_disabled', 'fatal', 'site', true, 'exact', 'Connection is disabled'],
  ['start', 400, 'bad.connection', 'connection_not_passwordless', 'fatal', 'site', true, 'exact', 'Invalid connection strategy. It must either be a passwordless connection'],
  ['start', 400, 'bad.authParams', 'auth_params_invalid', 'fatal', 'site', true, 'regex', '^error in authParams - invalid type: (\\w+) \\(expected (\\w+)\\)$', 'error in authParams - invalid type: string (expected object)'],
  ['start', 400, 'bad.request', 'property_not_allowed', 'fatal', 'site', true, 'prefix', 'the following properties are not allowed: ', 'the following properties are not allowed: type'],
  ['start', 400, 'bad.phone_number', 'phone_required', 'identifier', 'user', true, 'exact', 'Missing required property: phone_number'],
  ['start', 400, 'bad.phone_number', 'phone_invalid', 'identifier', 'user', true, 'exact', 'String does not match pattern: ^\\+[0-9]{1,15}$'],
  ['start', 400, 'sms_provider_error', 'phone_invalid', 'identifier', 'user', false, 'regex', '\\(Code: 21211\\)$', "The 'To' number +15005550001 is not a valid phone number. (Code: 21211)"],
  ['start', 400, 'sms_provider_error', 'phone_region_unsupported', 'identifier', 'user', false, 'regex', '\\(Code: 21408\\)$', "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +15005550003. (Code: 21408)"],
  ['start', 400, 'sms_provider_error', 'phone_opted_out', 'identifier', 'user', false, 'regex', '\\(Code: 21610\\)$', 'The message From/To pair violates a blacklist rule. (Code: 21610)'],
  ['start', 400, 'sms_provider_error', 'phone_not_mobile', 'identifier', 'user', false, 'regex', '\\(Code: 21614\\)$', "'To' number: +15005550009, is not a mobile number (Code: 21614)"],
  ['start', 400, 'sms_provider_error', 'sms_not_sent', 'retry', 'user', true, 'regex', '^(.*) \\(Code: ([^)]*)\\)$', "The 'To' phone number: +15005550002, is not currently reachable (Code: 21612)"],
  ['start', 400, 'sms_provider_error', 'sms_gateway_unavailable', 'retry', 'site', false, 'prefix', 'Unexpected response while calling the SMS gateway: ', 'Unexpected response while calling the SMS gateway: 503'],
  ['start', 400, 'sms_provider_error', 'sms_gateway_unavailable', 'retry', 'site', false, 'prefix', 'Authentication failed while calling the SMS gateway: ', 'Authentication failed while calling the SMS gateway: 401'],
  ['start', 400, 'sms_provider_error', 'sms_gateway_unavailable', 'retry', 'wait', false, 'prefix', 'Timeout while calling the SMS gateway: ', 'Timeout while calling the SMS gateway: 5000 ms'],
  ['start', 400, 'invalid_request', 'forwarded_for_invalid', 'fatal', 'site', true, 'exact', 'Expected `auth0-forwarded-for` header to be a valid IP address.'],
  ['start', 400, 'server_error', 'client_unknown', 'fatal', 'site', true, 'exact', 'error resolving client'],
  ['start', 400, 'invalid_request', 'client_mismatch', 'fatal', 'site', true, 'exact', 'The client_id in the authentication header does not match the client_id in the payload'],
  ['start', 400, 'bad.connection', 'signup_disabled', 'identifier', 'user', true, 'exact', 'Public signup is disabled'],
  ['start', 400, 'bad.connection', 'connection_failed', 'retry', 'wait', true, 'exact', 'Unknown error'],
  ['start', 401, 'server_error', 'user_blocked', 'block', 'site', true, 'exact', 'user is blocked'],
  ['start', 403, 'unauthorized_client', 'client_authentication_required', 'fatal', 'site', true, 'exact', 'Client authentication is required'],
  ['start', 500, 'server_error', 'identity_provider_failed', 'retry', 'wait', true, 'exact', 'IdP Error'],
  ['start', 400, 'bad.email', 'email_invalid', 'identifier', 'user', false, 'prefix', 'error in email - email format validation failed: ', 'error in email - email format validation failed: ada@example'],
  ['start', 400, 'bad.email', 'email_invalid', 'identifier', 'user', false, 'any', null, 'Missing required property: email'],
  ['start', 400, 'bad.send', 'send_invalid', 'fatal', 'site', false, 'any', null, 'error in send - unexpected value: sms'],
  ['start', 400, 'server_error', 'server_error', 'retry', 'wait', false, 'exact', 'server_error'],
  ['start', 400, 'Bad Request', 'phone_invalid', 'identifier', 'user', false, 'regex', "^The 'To' number (\\S+) is not a valid phone number\\.$", "The 'To' number +15005550001 is not a valid phone number."],
  ['start', 400, 'missing_property', 'property_missing', 'fatal', 'site', false, 'exact', 'Missing client.mobile.ios.app_bundle_identifier is required.'],
  ['start', null, 'invalid_captcha', 'captcha_required', 'captcha', 'user', false, 'any', null, 'Invalid captcha value'],
  ['start', 429, 'too_many_requests', 'rate_limited', 'wait', 'wait', false, 'any', null, 'Too many requests for this address'],
  ['start', 429, 'Too Many Requests', 'rate_limited', 'wait', 'wait', false, 'exact', 'Global limit has been reached'],
  ['any', 429, null, 'rate_limited', 'wait', 'wait', false, 'regex', '^Too many requests', 'Too many requests. Check the X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset headers.'],
  ['verify', 400, 'invalid_request', 'identifier_missing', 'identifier', 'site', true, 'exact', 'missing username parameter'],
  ['verify', 400, 'invalid_request', 'scope_invalid', 'fatal', 'site', true, 'exact', 'scope parameter must be a string'],
  ['verify', 400, 'invalid_request', 'client_id_missing', 'fatal', 'site', true, 'exact', 'missing client_id parameter'],
  ['verify', 400, 'invalid_request', 'connection_not_found', 'fatal', 'site', true, 'exact', 'the connection was not found'],
  ['verify', 400, 'invalid_request', 'connection_disabled', 'fatal', 'site', true, 'exact', 'the connection was disabled'],
  ['verify', 400, 'invalid_request', 'connection_not_in_tenant', 'fatal', 'site', true, 'prefix', 'the connection was not found for tenant', 'the connection was not found for tenant demo'],
  ['verify', 400, 'invalid_request', 'dotted_fields', 'fatal', 'site', true, 'prefix', 'Fields with "." are not allowed, please remove all dotted fields', 'Fields with "." are not allowed, please remove all dotted fields: app.plan'],
  ['verify', 400, 'bad.tenant', 'tenant_missing', 'fatal', 'site', true, 'exact', 'error in tenant - could not find tenant in params'],
  ['verify', 400, 'bad.tenant', 'tenant_invalid', 'fatal', 'site', true, 'prefix', 'error in tenant - tenant validation failed: ', 'error in tenant - tenant validation failed: invalid_tenant'],
  ['verify', 400, 'bad.connection', 'connection_not_found', 'fatal', 'site', true, 'exact', 'Connection does not exist'],
  ['verify', 400, 'bad.connection', 'connection_not_passwordless', 'fatal', 'site', true, 'exact', 'Invalid connection strategy. It must either be a passwordless connection'],
  ['verify', 400, 'bad.connection', 'connection_disabled', 'fatal', 'site', true, 'exact', 'The connection is disabled'],
  ['verify', 401, 'invalid_user_password', 'code_wrong', 'code', 'user', true, 'exact', 'Wrong email or password.'],
  ['verify', 401, 'unauthorized', 'user_blocked', 'block', 'site', true, 'exact', 'user is blocked'],
  ['verify', 403, 'unauthorized_client', 'client_unknown', 'fatal', 'site', true, 'exact', 'invalid client'],
  ['verify', 403, 'access_denied', 'access_denied', 'custom', 'site', true, 'any', null, 'Only staff may sign in here.'],
  ['verify', 429, 'too_many_attempts', 'too_many_attempts', 'lockout', 'user', true, 'any', null, 'Your account has been blocked after multiple consecutive login attempts.'],
  ['verify', 500, 'server_error', 'server_error', 'retry', 'wait', true, 'any', null, 'An internal error occurred'],
  ['oauth/ro', 400, 'invalid_request', 'request_invalid', 'fatal', 'site', true, 'exact', 'missing device parameter'],
  ['oauth/ro', 400, 'invalid_request', 'request_invalid', 'fatal', 'site', true, 'exact', 'missing id_token parameter'],
  ['oauth/ro', 400, 'invalid_grant', 'session_expired', 'restart', 'site', true, 'any', null, 'the id_token is expired'],
  ['oauth/ro', 400, 'invalid_request', 'code_required', 'code', 'user', true, 'exact', 'missing password parameter'],
  ['oauth/ro', 400, 'invalid_request', 'connection_missing', 'fatal', 'site', true, 'exact', 'missing connection parameter'],
  ['oauth/ro', 400, 'invalid_request', 'connection_not_passwordless', 'fatal', 'site', true, 'exact', 'specified strategy does not support requested operation'],
  ['oauth/ro', 400, 'invalid_request', 'connection_not_configured', 'fatal', 'site', true, 'prefix', 'The connection is not yet configured', 'The connection is not yet configured: no login script'],
  ['oauth/ro', 401, 'password_leaked', 'password_leaked', 'block', 'user', true, 'any', null, 'This login has been blocked because the password was found in a leak.'],
  ['oauth/ro', 429, 'too_many_logins', 'too_many_attempts', 'wait', 'wait', true, 'any', null, 'Too many logins for this user'],
  ['oauth/token', 403, 'invalid_grant', 'code_wrong', 'code', 'user', false, 'regex', '^Wrong (email|phone number) or verification code\\.?$', 'Wrong email or verification code.'],
  ['co/authenticate', 403, 'access_denied', 'code_wrong', 'code', 'user', false, 'regex', '^Wrong (email|phone number) or verification code\\.?$', 'Wrong phone number or verification code.'],
  ['verify', 401, 'invalid_user_password', 'code_wrong', 'code', 'user', false, 'regex', '^Wrong (email|phone number) or verification code\\.?$', 'Wrong email or verification code.'],
  ['oauth/token', 403, 'invalid_grant', 'code_attempts_exceeded', 'resend', 'user', false, 'regex', "^You['\\u2019]ve reached the maximum number of attempts\\.", "You've reached the maximum number of attempts. Please try to login again."],
  ['oauth/token', 403, 'invalid_grant', 'code_expired', 'resend', 'user', false, 'regex', '^The verification code has expired\\.', 'The verification code has expired. Please try to login again.'],
  ['co/authenticate', 403, 'access_denied', 'code_attempts_exceeded', 'resend', 'user', false, 'regex', "^You['\\u2019]ve reached the maximum number of attempts\\.", 'You’ve reached the maximum number of attempts. Please try to login again.'],
  ['co/authenticate', 403, 'access_denied', 'code_expired', 'resend', 'user', false, 'regex', '^The verification code has expired\\.', 'The verification code has expired. Please try to login again.'],
  ['oauth/token', 403, 'mfa_required', 'mfa_required', 'mfa', 'user', false, 'exact', 'Multifactor authentication required'],
  ['oauth/token', 403, 'unauthorized_client', 'grant_not_allowed', 'fatal', 'site', false, 'regex', "^Grant type '(.+)' not allowed for the client\\.$", "Grant type 'http://auth0.com/oauth/grant-type/passwordless/otp' not allowed for the client."],
  ['oauth/token', 500, 'access_denied', 'access_denied', 'custom', 'site', false, 'any', null, 'Sign-in refused by an action'],
  ['oauth/token', 401, 'invalid_client', 'client_authentication_required', 'fatal', 'site', false, 'any', null, 'Client authentication failed'],
  ['oauth/token', 400, 'invalid_request', 'request_invalid', 'code', 'user', false, 'any', null, 'The request is not valid'],
  ['co/authenticate', 400, 'invalid_request', 'request_invalid', 'fatal', 'site', false, 'exact', 'Invalid request body. All and only of client_id, credential_type, username, otp, realm are required.'],
  ['co/authenticate', 400, 'unsupported_credential_type', 'request_invalid', 'fatal', 'site', false, 'exact', 'Unknown credential type parameter.'],
  ['co/authenticate', 400, 'invalid_request', 'connection_not_found', 'fatal', 'site', false, 'regex', '^Unknown realm (.+)\\.$', 'Unknown realm telegram.'],
  ['co/authenticate', 401, 'unauthorized_client', 'cross_origin_not_allowed', 'fatal', 'site', false, 'exact', 'Cross origin login not allowed.'],
  ['co/authenticate', 401, 'password_leaked', 'password_leaked', 'block', 'user', false, 'any', null, 'The password of this account was found in a leak'],
  ['co/authenticate', 403, 'access_denied', 'code_wrong', 'code', 'user', false, 'exact', 'Wrong email or password.'],
  ['co/authenticate', 403, 'access_denied', 'code_wrong', 'code', 'user', false, 'exact', 'Authentication error'],
  ['co/authenticate', 403, 'blocked_user', 'user_blocked', 'block', 'site', false, 'exact', 'Blocked user'],
  ['co/authenticate', 429, 'too_many_attempts', 'too_many_attempts', 'lockout', 'user', false, 'regex', '^Your account has been blocked after multiple consecutive login attempts\\.', 'Your account has been blocked after multiple consecutive login attempts.'],
  ['co/authenticate', 429, 'too_many_attempts', 'suspicious_activity', 'lockout', 'site', false, 'exact', 'We have detected suspicious login behavior and further attempts will be blocked. Please contact the administrator.'],
  ['co/authenticate', 403, null, 'origin_not_allowed', 'fatal', 'site', false, 'regex', '^Origin (\\S+) is not allowed\\.$', 'Origin https://app.example is not allowed.'],
  ['any', 401, 'requires_verification', 'captcha_required', 'captcha', 'user', false, 'exact', 'Suspicious request requires verification'],
  ['any', 401, 'requires_validation', 'captcha_required', 'captcha', 'user', false, 'any', null, 'Suspicious request requires validation'],
  ['any', null, 'invalid_captcha', 'captcha_required', 'captcha', 'user', false, 'any', null, 'Invalid captcha value'],
  ['any', 400, 'invalid_scope', 'scope_invalid', 'fatal', 'site', false, 'exact', 'Scope must be an array or a string'],
  ['any', null, 'invalid_request', 'rate_limited', 'wait', 'wait', false, 'prefix', 'The rate limit for endpoint ', 'The rate limit for endpoint passwordless prompt was reached'],
  ['any', 404, 'endpoint_disabled', 'endpoint_disabled', 'fatal', 'site', false, 'any', null, 'This endpoint is disabled'],
  ['any', 404, null, 'endpoint_disabled', 'fatal', 'site', false, 'any', null, null],
  ['any', 405, 'method_not_allowed', 'method_not_allowed', 'fatal', 'site', false, 'any', null, 'Method not allowed'],
  ['any', 501, 'unsupported_grant_type', 'grant_not_allowed', 'fatal', 'site', false, 'any', null, 'Unsupported grant type: password'],
  ['any', 501, 'unsupported_response_type', 'response_type_unsupported', 'fatal', 'site', false, 'any', null, 'Unsupported response type: token'],
  ['any', 503, 'temporarily_unavailable', 'service_unavailable', 'retry', 'wait', false, 'any', null, 'The service is temporarily unavailable'],
  ['any', 502, null, 'server_error', 'retry', 'wait', false, 'any', null, null],
  ['any', null, 'unauthorized', 'access_denied', 'custom', 'site', false, 'any', null, 'Only staff may sign in here.'],
  ['any', null, 'extensibility_error', 'server_error', 'custom', 'site', false, 'any', null, 'Cannot read properties of undefined'],
  ['callback', null, 'unauthorized', 'link_expired', 'restart', 'user', false, 'regex', '^The verification code has expired\\.', 'The verification code has expired. Please try to login again.'],
  ['callback', null, 'unauthorized', 'link_invalid', 'restart', 'user', false, 'regex', '^Wrong (email|phone number) or verification code\\.?$', 'Wrong email or verification code.'],
  ['callback', null, 'unauthorized', 'link_other_browser', 'restart', 'user', false, 'prefix', 'The link must be opened on the same device and browser from which you submitted your email address.', 'The link must be opened on the same device and browser from which you submitted your email address.'],
  ['callback', null, 'unauthorized', 'user_blocked', 'block', 'site', false, 'exact', 'user is blocked'],
  ['callback', null, 'unauthorized', 'access_denied', 'custom', 'site', false, 'any', null, 'Only staff may sign in here.'],
  ['callback', null, 'access_denied', 'access_denied', 'custom', 'site', false, 'any', null, 'The user refused the login'],
  ['callback', null, 'login_required', 'session_expired', 'restart', 'user', false, 'any', null, 'Login required'],
  ['client', null, 'invalid_token', 'link_other_browser', 'restart', 'user', false, 'exact', '`state` does not match.'],
  ['client', null, 'invalid_request', 'session_expired', 'restart', 'site', false, 'exact', 'No verifier returned from client.'],
  ['client', null, null, 'network', 'retry', 'user', false, 'any', null, null],
];

/** Every error known of the two endpoints and of the ways around them, in the order of the reference. */
export const wireErrors: readonly WireError[] = rows.map(
  ([
    endpoint,
    status,
    error,
    code,
    behaviour,
    fixableBy,
    documented,
    match,
    description,
    sample = description,
  ]) => ({
    endpoint,
    status,
    error,
    description,
    match,
    code,
    behaviour,
    fixableBy,
    documented,
    sample,
  }),
);

// Rows without a status: what tenants have been seen to answer, or the nearest standard status.
const usualStatus: Record<string, number> = {
  invalid_captcha: 400,
  invalid_request: 429,
  unauthorized: 401,
  extensibility_error: 500,
};

/**
 * The answer a real server would send for a row, odd shapes included. `callback` rows are a redirect
 * with the error in its fragment (state `sample-state`), `client` rows are a broken connection.
 */
export function sampleResponse(row: WireError): SampleResponse {
  if (row.endpoint === 'client') return { status: 0, headers: {}, body: '', drop: true };
  if (row.endpoint === 'callback') {
    const fragment = new URLSearchParams({
      error: row.error ?? '',
      error_description: row.sample ?? '',
      state: 'sample-state',
    });
    return { status: 302, headers: { location: `http://127.0.0.1/#${fragment}` }, body: '' };
  }
  const status = row.status ?? usualStatus[row.error ?? ''] ?? 400;
  const headers: Record<string, string> = status === 429 ? { 'retry-after': '60' } : {};
  const body = sampleBody(row, status);
  if (typeof body === 'string') {
    headers['content-type'] = body.startsWith('<') ? 'text/html' : 'text/plain';
  }
  return { status, headers, body };
}

function sampleBody(row: WireError, status: number): SampleResponse['body'] {
  if (row.error === null) {
    if (status === 502) {
      return '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>';
    }
    return row.sample ?? 'Not Found';
  }
  // The older error shape: a reason phrase as `error`, and the text in `message`.
  if (row.error.includes(' ')) {
    return { statusCode: status, error: row.error, message: row.sample };
  }
  const body = { error: row.error, error_description: row.sample };
  if (row.error === 'mfa_required') {
    return {
      ...body,
      mfa_token: 'sample-mfa-token',
      mfa_requirements: { challenge: [{ type: 'otp' }] },
    };
  }
  return body;
}
