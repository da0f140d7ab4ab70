import type { Messages } from '../messages.js';

// A particle’s form depends on the sound before it, so those with two forms follow our own words.
export const ko: Messages = {
  headingIdentify: '로그인',
  headingCode: '인증번호 입력',
  headingLink: '이메일을 확인하세요',
  headingDone: '로그인되었습니다',
  connections: '로그인 방법',
  email: '이메일',
  sms: '문자 메시지',
  emailLabel: '이메일 주소',
  phoneLabel: '전화번호',
  phoneHint: '+와 국가 번호로 시작하세요.',
  phoneExample: (example) => `예: ${example}. +와 국가 번호로 시작해도 됩니다.`,
  countryLabel: '국가/지역',
  noCountry: '일치하는 국가/지역이 없습니다',
  phoneUnusual: '일반적인 번호와 다른 것 같습니다. 번호를 확인한 후 계속하세요.',
  codeLabel: '인증번호',
  suggestion: (email) => `혹시 ${email} 주소를 입력하려고 하셨나요?`,
  submitIdentifier: '계속',
  submitCode: '로그인',
  sending: '보내는 중…',
  checking: '확인 중…',
  codeSentByEmail: (email) => `이메일(${email})로 인증번호를 보냈습니다.`,
  codeSentBySms: (phoneNumber) => `문자 메시지(${phoneNumber})로 인증번호를 보냈습니다.`,
  linkSent: (email) => `이메일(${email})로 로그인 링크를 보냈습니다.`,
  linkHint: '가장 최근에 받은 이메일의 링크를 이 브라우저에서 여세요.',
  resendCode: '인증번호 다시 받기',
  resendLink: '링크 다시 받기',
  codeResent: '새 인증번호를 보냈습니다. 이전 인증번호는 더 이상 사용할 수 없습니다.',
  linkResent: '새 링크를 보냈습니다. 이전 링크는 더 이상 사용할 수 없습니다.',
  changeEmail: '다른 이메일 주소 사용하기',
  changePhoneNumber: '다른 전화번호 사용하기',
  useEmail: '이메일로 인증번호 받기',
  useSms: '문자 메시지로 인증번호 받기',
  tryAgainIn: (time) => `${time}에 다시 시도할 수 있습니다.`,
  resendIn: (time) => `${time}에 메시지를 다시 요청할 수 있습니다.`,
  tryAgainNow: '이제 다시 시도할 수 있습니다.',
  resendNow: '이제 메시지를 다시 요청할 수 있습니다.',
  done: '계속 이용하세요.',
  reference: (reference) => `문의 코드: ${reference}`,
  errors: {
    configuration_invalid:
      '이 페이지에는 로그인이 설정되어 있지 않습니다. 사이트 관리자에게 문의하세요.',
    tenant_invalid: '이 사이트의 로그인 주소가 잘못되었습니다. 사이트 관리자에게 문의하세요.',
    tenant_missing: '이 사이트의 로그인 주소를 찾을 수 없습니다. 사이트 관리자에게 문의하세요.',
    client_id_missing: '이 페이지가 어떤 앱의 것인지 알 수 없습니다. 사이트 관리자에게 문의하세요.',
    client_unknown: '이 앱은 등록되어 있지 않습니다. 사이트 관리자에게 문의하세요.',
    client_mismatch:
      '이 페이지에 서로 다른 두 앱이 지정되어 있습니다. 사이트 관리자에게 문의하세요.',
    client_authentication_required:
      '이 앱에는 자체 서버를 통해서만 로그인할 수 있습니다. 사이트 관리자에게 문의하세요.',
    connection_missing:
      '이 페이지에 메시지를 보낼 방법이 지정되어 있지 않습니다. 사이트 관리자에게 문의하세요.',
    connection_not_found: '이 로그인 방법은 존재하지 않습니다. 사이트 관리자에게 문의하세요.',
    connection_not_in_tenant:
      '이 로그인 방법은 다른 사이트의 것입니다. 사이트 관리자에게 문의하세요.',
    connection_disabled: '이 로그인 방법은 꺼져 있습니다. 사이트 관리자에게 문의하세요.',
    connection_not_passwordless:
      '이 로그인 방법으로는 인증번호나 링크를 보낼 수 없습니다. 사이트 관리자에게 문의하세요.',
    connection_not_configured:
      '이 로그인 방법은 설정이 완료되지 않았습니다. 사이트 관리자에게 문의하세요.',
    auth_params_invalid:
      '이 페이지에서 보낸 설정을 읽을 수 없습니다. 사이트 관리자에게 문의하세요.',
    property_not_allowed:
      '이 페이지에서 불필요한 정보까지 보냈습니다. 사이트 관리자에게 문의하세요.',
    property_missing: '이 페이지에서 보낸 정보가 부족합니다. 사이트 관리자에게 문의하세요.',
    send_invalid:
      '이 페이지에서 인증번호도 링크도 요청하지 않았습니다. 사이트 관리자에게 문의하세요.',
    scope_invalid: '이 페이지에서 요청한 권한을 읽을 수 없습니다. 사이트 관리자에게 문의하세요.',
    dotted_fields:
      '이 사이트의 규칙에 문제가 있어 로그인하지 못했습니다. 사이트 관리자에게 문의하세요.',
    forwarded_for_invalid:
      '이 사이트에서 잘못된 네트워크 주소를 전달했습니다. 사이트 관리자에게 문의하세요.',
    endpoint_disabled: '이 유형의 로그인은 사용 설정되지 않았습니다. 사이트 관리자에게 문의하세요.',
    method_not_allowed: '이 유형의 요청은 허용되지 않습니다. 사이트 관리자에게 문의하세요.',
    grant_not_allowed:
      '이 앱에서는 인증번호 로그인이 허용되지 않습니다. 사이트 관리자에게 문의하세요.',
    response_type_unsupported:
      '이 페이지에서 지원되지 않는 응답을 요청했습니다. 사이트 관리자에게 문의하세요.',
    origin_not_allowed: '이 페이지에서는 로그인이 허용되지 않습니다. 사이트 관리자에게 문의하세요.',
    cross_origin_not_allowed:
      '이 앱은 다른 사이트에서의 로그인을 허용하지 않습니다. 사이트 관리자에게 문의하세요.',
    email_required: '이메일 주소를 입력하세요.',
    email_invalid: 'name@example.com처럼 전체 이메일 주소를 입력하세요.',
    phone_required: '전화번호를 입력하세요.',
    phone_invalid: '사용할 수 없는 전화번호입니다. 번호를 확인하세요.',
    phone_too_short: '전화번호가 너무 짧습니다. 빠진 숫자가 있는지 확인하세요.',
    phone_too_long: '전화번호가 너무 깁니다. 불필요한 숫자가 있는지 확인하세요.',
    phone_country_unknown: '+82처럼 +와 국가 번호로 시작하세요.',
    phone_country_not_offered: '이 국가/지역의 번호는 사용할 수 없습니다. 다른 번호를 입력하세요.',
    phone_not_mobile: '문자 메시지를 받을 수 없는 번호입니다. 휴대전화 번호를 입력하세요.',
    phone_region_unsupported:
      '이 지역의 번호로는 문자 메시지를 보낼 수 없습니다. 다른 번호를 입력하세요.',
    phone_opted_out:
      '문자 메시지 수신을 거부한 번호입니다. 발신 번호로 ‘START’라고 문자를 보내거나 다른 번호를 입력하세요.',
    signup_disabled:
      '새 계정을 만들 수 없습니다. 이미 있는 계정의 이메일 주소나 전화번호를 입력하세요.',
    identifier_missing:
      '이메일 주소나 전화번호를 받지 못했습니다. 다시 입력하거나 사이트 관리자에게 문의하세요.',
    code_required: '메시지로 받은 인증번호를 입력하세요.',
    code_wrong: '인증번호가 맞지 않습니다. 가장 최근 메시지의 인증번호를 입력하세요.',
    request_invalid: '요청을 읽을 수 없습니다. 다시 시도하거나 사이트 관리자에게 문의하세요.',
    code_expired: '인증번호가 만료되었습니다. 새 인증번호를 요청하세요.',
    code_attempts_exceeded: '인증번호 입력 횟수를 초과했습니다. 새 인증번호를 요청하세요.',
    code_incomplete: ({ codeLength }) => `인증번호 ${codeLength}자리를 모두 입력하세요.`,
    network:
      '로그인 서비스에 연결할 수 없습니다. 연결 상태를 확인하고 다시 시도하세요. 다른 페이지가 열리면 사이트 관리자에게 문의하세요.',
    offline: '오프라인 상태입니다. 인터넷에 연결하고 다시 시도하세요.',
    timeout: '로그인 서비스가 제시간에 응답하지 않았습니다. 다시 시도하세요.',
    response_invalid: '로그인 서비스의 응답을 이해할 수 없습니다. 다시 시도하세요.',
    unknown: '예상치 못한 문제가 발생했습니다. 다시 시도하거나 사이트 관리자에게 문의하세요.',
    server_error: '로그인 서비스에 문제가 발생했습니다. 잠시 후 다시 시도하세요.',
    service_unavailable: '지금은 로그인 서비스를 이용할 수 없습니다. 몇 분 후 다시 시도하세요.',
    identity_provider_failed: '메시지를 보낼 수 없습니다. 잠시 후 다시 시도하세요.',
    connection_failed: '이 로그인 방법에 문제가 발생했습니다. 잠시 후 다시 시도하세요.',
    sms_not_sent: '문자 메시지를 보낼 수 없습니다. 번호를 확인하고 다시 시도하세요.',
    sms_gateway_unavailable:
      '지금은 문자 메시지를 보낼 수 없습니다. 몇 분 후 다시 시도하거나 사이트 관리자에게 문의하세요.',
    rate_limited: '요청이 너무 많습니다. 카운트다운이 끝난 후 다시 시도하세요.',
    too_many_attempts:
      '실패한 횟수가 너무 많습니다. 다른 이메일 주소나 전화번호를 사용하거나 나중에 다시 시도하세요.',
    suspicious_activity:
      '평소와 다른 활동이 있어 로그인을 중단했습니다. 다른 이메일 주소나 전화번호를 사용하거나 사이트 관리자에게 문의하세요.',
    user_blocked: '이 계정은 차단되었습니다. 사이트 관리자에게 문의하세요.',
    password_leaked: '계정을 보호하기 위해 잠갔습니다. 관련 이메일의 안내를 따르세요.',
    link_expired: '이 링크는 만료되었습니다. ‘계속’을 눌러 새 링크를 받으세요.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? '이 링크보다 새로운 링크를 보냈습니다. 가장 최근 이메일을 열거나 ‘계속’을 눌러 새 링크를 받으세요.'
        : '이 링크는 이미 사용되었습니다. 이메일 검사 프로그램이 열었을 수 있습니다. ‘계속’을 눌러 새 링크를 받으세요.',
    link_other_browser:
      '이 링크는 요청한 브라우저에서만 사용할 수 있습니다. 그 브라우저에서 열거나 ‘계속’을 눌러 새 링크를 받으세요.',
    session_expired: '로그인 시간이 초과되었습니다. 처음부터 다시 시작하세요.',
    captcha_required: '로봇이 아닌지 확인해야 합니다. 확인을 완료하고 다시 시도하세요.',
    mfa_required: '이 계정은 추가 인증이 필요합니다. 이 페이지의 안내를 따르세요.',
    access_denied: '사이트에서 로그인을 허용하지 않았습니다. 사이트 관리자에게 문의하세요.',
  },
};
