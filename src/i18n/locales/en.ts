import type { Messages } from '../messages.js';

export const en: Messages = {
  headingIdentify: 'Sign in',
  headingCode: 'Enter your code',
  headingLink: 'Check your email',
  headingDone: 'You’re signed in',
  connections: 'Sign in with',
  email: 'Email',
  sms: 'Text message',
  emailLabel: 'Email address',
  phoneLabel: 'Phone number',
  phoneHint: 'From another country? Start with + and its code.',
  codeLabel: 'Code',
  suggestion: (email) => `Did you mean ${email}?`,
  submitIdentifier: 'Continue',
  submitCode: 'Sign in',
  sending: 'Sending…',
  checking: 'Checking…',
  codeSentByEmail: (email) => `We emailed a code to ${email}.`,
  codeSentBySms: (phoneNumber) => `We texted a code to ${phoneNumber}.`,
  linkSent: (email) => `We emailed a sign-in link to ${email}.`,
  linkHint: 'Open the newest message in this browser. You can close this page then.',
  resendCode: 'Send a new code',
  resendLink: 'Send a new link',
  codeResent: 'A new code is on its way. The earlier one no longer works.',
  linkResent: 'A new link is on its way. The earlier one no longer works.',
  changeEmail: 'Use a different email address',
  changePhoneNumber: 'Use a different phone number',
  useEmail: 'Get a code by email instead',
  useSms: 'Get a code by text message instead',
  tryAgainNow: 'You can try again now.',
  done: 'You can carry on.',
  reference: (reference) => `Reference: ${reference}`,
  errors: {
    configuration_invalid: 'Sign-in is not set up on this page yet. Please contact the site.',
    tenant_invalid:
      'The sign-in service does not accept this site’s address. Please contact the site.',
    tenant_missing: 'The sign-in service cannot tell which site this is. Please contact the site.',
    client_id_missing: 'This page does not say which app it belongs to. Please contact the site.',
    client_unknown: 'The sign-in service does not know this app. Please contact the site.',
    client_mismatch: 'This page gave two different names for its app. Please contact the site.',
    client_authentication_required:
      'This app may sign people in only from its own server. Please contact the site.',
    connection_missing: 'This page does not say how to reach you. Please contact the site.',
    connection_not_found: 'This way to sign in does not exist. Please contact the site.',
    connection_not_in_tenant:
      'This way to sign in belongs to another site. Please contact the site.',
    connection_disabled: 'This way to sign in is switched off. Please contact the site.',
    connection_not_passwordless:
      'This way to sign in cannot send codes or links. Please contact the site.',
    connection_not_configured: 'This way to sign in is only half set up. Please contact the site.',
    auth_params_invalid: 'This page sent settings that cannot be read. Please contact the site.',
    property_not_allowed:
      'This page sent more than the sign-in service accepts. Please contact the site.',
    property_missing: 'This page left out what the sign-in service needs. Please contact the site.',
    send_invalid: 'This page asked for neither a code nor a link. Please contact the site.',
    scope_invalid: 'This page asked for permissions that cannot be read. Please contact the site.',
    dotted_fields: 'A rule of this site broke the sign-in. Please contact the site.',
    forwarded_for_invalid:
      'The site passed on a network address that is wrong. Please contact the site.',
    endpoint_disabled: 'This kind of sign-in is not enabled. Please contact the site.',
    method_not_allowed:
      'The sign-in service refused how this page called it. Please contact the site.',
    grant_not_allowed: 'This app may not sign people in with a code. Please contact the site.',
    response_type_unsupported:
      'This page asked for an answer that the sign-in service cannot give. Please contact the site.',
    origin_not_allowed: 'Sign-in is not allowed from this page’s address. Please contact the site.',
    cross_origin_not_allowed:
      'This app does not allow sign-in on other pages. Please contact the site.',
    email_required: 'Enter your email address.',
    email_invalid: 'Enter a full email address, such as name@example.com.',
    phone_required: 'Enter your phone number.',
    phone_invalid: 'This is not a working phone number. Check the digits and try again.',
    phone_too_short: 'This phone number is too short. Check that no digit is missing.',
    phone_too_long: 'This phone number is too long. Check for extra digits.',
    phone_country_unknown: 'Start the number with + and the country code, such as +44.',
    phone_country_not_offered:
      'Numbers from this country cannot be used here. Enter a different one.',
    phone_not_mobile: 'This number cannot get text messages. Enter a mobile number.',
    phone_region_unsupported: 'We cannot text numbers in this region. Enter a different one.',
    phone_opted_out:
      'This number has unsubscribed from our messages. Text START to the sender, or enter a different one.',
    signup_disabled:
      'No account can be opened here right now. If you have one, enter the address or number it was made with.',
    identifier_missing:
      'Your address or number did not arrive. Enter it again, and if that does not help, contact the site.',
    code_required: 'Enter the code from our message.',
    code_wrong: 'This code did not work. Enter the one from our latest message.',
    request_invalid: 'The sign-in service could not read this. Try again, or contact the site.',
    code_expired: 'This code has expired. Ask for a new one.',
    code_attempts_exceeded: 'This code was tried too often. Ask for a new one.',
    code_incomplete: ({ codeLength }) => `Enter all ${codeLength} digits of the code.`,
    network:
      'We could not reach the sign-in service. Check your connection and try again. If other pages load, contact the site.',
    offline: 'You are offline. Connect to the internet, then try again.',
    timeout: 'The sign-in service took too long to answer. Try again.',
    response_invalid: 'The sign-in service sent an answer that makes no sense. Try again.',
    unknown: 'Something unexpected happened. Try again, and if it happens again, contact the site.',
    server_error: 'The sign-in service has a problem. Try again in a moment.',
    service_unavailable: 'The sign-in service is down. Try again in a few minutes.',
    identity_provider_failed: 'The message could not be sent. Try again in a moment.',
    connection_failed: 'This way to sign in is failing. Try again in a moment.',
    sms_not_sent: 'The text message could not be sent. Check the number and try again.',
    sms_gateway_unavailable:
      'No text messages are going out right now. Try again later, or contact the site.',
    rate_limited: 'Too many requests. Wait for the countdown, then try again.',
    too_many_attempts:
      'Too many failed tries. Use a different address or number, or come back later.',
    suspicious_activity:
      'Sign-in was stopped after unusual activity. Use a different address or number, or contact the site.',
    user_blocked: 'This account is blocked. Please contact the site.',
    password_leaked:
      'This account is locked to protect it. Follow the steps in the email about it, or use a different account.',
    link_expired: 'This link has expired. Continue to get a new one.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'A newer link has replaced this one. Open the newest message, or continue to get another.'
        : 'This link was already used, perhaps by a mail scanner. Continue to get a new one.',
    link_other_browser:
      'This link was asked for in another browser. Open it there, or continue to get a new one here.',
    session_expired: 'Your sign-in has run out. Start again.',
    captcha_required: 'We need to check that you are human. Complete the check, then try again.',
    mfa_required: 'Your account needs a second step. Follow the steps on this page.',
    access_denied: 'The site did not let you in. Please contact the site.',
  },
};
