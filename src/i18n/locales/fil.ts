import type { Messages } from '../messages.js';

export const fil: Messages = {
  headingIdentify: 'Mag-sign in',
  headingCode: 'Ilagay ang iyong code',
  headingLink: 'Tingnan ang iyong email',
  headingDone: 'Naka-sign in ka na',
  connections: 'Paraan ng pag-sign in',
  email: 'Email',
  sms: 'Text',
  emailLabel: 'Email address',
  phoneLabel: 'Numero ng telepono',
  phoneHint: 'Magsimula sa + at sa country code.',
  phoneExample: (example) => `Halimbawa, ${example}, o magsimula sa + at sa country code.`,
  countryLabel: 'Bansa',
  noCountry: 'Walang ganitong bansa',
  phoneUnusual: 'Mukhang hindi karaniwan ang numerong ito. Tingnan ito, saka magpatuloy.',
  codeLabel: 'Code',
  suggestion: (email) => `${email} ba ang ibig mong sabihin?`,
  submitIdentifier: 'Magpatuloy',
  submitCode: 'Mag-sign in',
  sending: 'Ipinapadala…',
  checking: 'Sinusuri…',
  codeSentByEmail: (email) => `Nag-email kami ng code sa ${email}.`,
  codeSentBySms: (phoneNumber) => `Nag-text kami ng code sa ${phoneNumber}.`,
  linkSent: (email) => `Nag-email kami ng link sa pag-sign in sa ${email}.`,
  linkHint: 'Buksan sa browser na ito ang link sa pinakabagong email.',
  resendCode: 'Magpadala ng bagong code',
  resendLink: 'Magpadala ng bagong link',
  codeResent: 'Nagpadala kami ng bagong code. Hindi na gagana ang nauna.',
  linkResent: 'Nagpadala kami ng bagong link. Hindi na gagana ang nauna.',
  changeEmail: 'Gumamit ng ibang email address',
  changePhoneNumber: 'Gumamit ng ibang numero ng telepono',
  useEmail: 'Sa email na lang kunin ang code',
  useSms: 'Sa text na lang kunin ang code',
  tryAgainIn: (time) => `Puwede mong subukan ulit ${time}.`,
  resendIn: (time) => `Puwede kang humingi ng bagong mensahe ${time}.`,
  tryAgainNow: 'Puwede mo nang subukan ulit.',
  resendNow: 'Puwede ka nang humingi ng bagong mensahe.',
  done: 'Puwede ka nang magpatuloy.',
  reference: (reference) => `Numero ng reference: ${reference}`,
  errors: {
    configuration_invalid:
      'Hindi naka-set up ang pag-sign in sa page na ito. Makipag-ugnayan sa site.',
    tenant_invalid: 'Mali ang address para sa pag-sign in ng site na ito. Makipag-ugnayan sa site.',
    tenant_missing:
      'Hindi mahanap ang address para sa pag-sign in ng site na ito. Makipag-ugnayan sa site.',
    client_id_missing: 'Hindi sinasabi ng page na ito kung anong app ito. Makipag-ugnayan sa site.',
    client_unknown: 'Hindi nakarehistro ang app na ito. Makipag-ugnayan sa site.',
    client_mismatch:
      'Dalawang magkaibang app ang nakalagay sa page na ito. Makipag-ugnayan sa site.',
    client_authentication_required:
      'Sa sariling server lang ng app na ito puwedeng mag-sign in. Makipag-ugnayan sa site.',
    connection_missing:
      'Hindi sinasabi ng page na ito kung paano ka makokontak. Makipag-ugnayan sa site.',
    connection_not_found: 'Walang ganitong paraan ng pag-sign in. Makipag-ugnayan sa site.',
    connection_not_in_tenant:
      'Para sa ibang site ang paraang ito ng pag-sign in. Makipag-ugnayan sa site.',
    connection_disabled: 'Naka-off ang paraang ito ng pag-sign in. Makipag-ugnayan sa site.',
    connection_not_passwordless:
      'Hindi makakapagpadala ng code o link ang paraang ito ng pag-sign in. Makipag-ugnayan sa site.',
    connection_not_configured:
      'Hindi pa tapos i-set up ang paraang ito ng pag-sign in. Makipag-ugnayan sa site.',
    auth_params_invalid:
      'Nagpadala ang page na ito ng mga setting na hindi mabasa. Makipag-ugnayan sa site.',
    property_not_allowed: 'Sobra ang ipinadala ng page na ito. Makipag-ugnayan sa site.',
    property_missing: 'Kulang ang ipinadala ng page na ito. Makipag-ugnayan sa site.',
    send_invalid: 'Hindi humingi ng code o ng link ang page na ito. Makipag-ugnayan sa site.',
    scope_invalid:
      'Humingi ang page na ito ng mga pahintulot na hindi mabasa. Makipag-ugnayan sa site.',
    dotted_fields:
      'Nagkaproblema ang pag-sign in dahil sa isang tuntunin ng site na ito. Makipag-ugnayan sa site.',
    forwarded_for_invalid:
      'Maling network address ang ipinasa ng site na ito. Makipag-ugnayan sa site.',
    endpoint_disabled:
      'Hindi naka-enable ang ganitong uri ng pag-sign in. Makipag-ugnayan sa site.',
    method_not_allowed: 'Hindi pinapayagan ang ganitong uri ng request. Makipag-ugnayan sa site.',
    grant_not_allowed:
      'Hindi puwedeng gumamit ng code sa pag-sign in sa app na ito. Makipag-ugnayan sa site.',
    response_type_unsupported:
      'Humingi ang page na ito ng sagot na hindi maibibigay. Makipag-ugnayan sa site.',
    origin_not_allowed:
      'Hindi pinapayagan ang pag-sign in mula sa page na ito. Makipag-ugnayan sa site.',
    cross_origin_not_allowed:
      'Hindi pinapayagan ng app na ito ang pag-sign in mula sa ibang site. Makipag-ugnayan sa site.',
    email_required: 'Ilagay ang iyong email address.',
    email_invalid: 'Ilagay ang buong email address, tulad ng name@example.com.',
    phone_required: 'Ilagay ang iyong numero ng telepono.',
    phone_invalid: 'Hindi gumagana ang numero ng telepono na ito. Tingnan ang mga digit.',
    phone_too_short:
      'Masyadong maikli ang numero ng telepono na ito. Tingnan kung may kulang na digit.',
    phone_too_long:
      'Masyadong mahaba ang numero ng telepono na ito. Tingnan kung may sobrang digit.',
    phone_country_unknown: 'Magsimula sa + at sa country code, tulad ng +63.',
    phone_country_not_offered:
      'Hindi namin magagamit ang mga numero mula sa bansang ito. Maglagay ng iba.',
    phone_not_mobile:
      'Hindi makakatanggap ng text ang numerong ito. Maglagay ng numero ng cellphone.',
    phone_region_unsupported:
      'Hindi kami makakapag-text sa mga numero sa rehiyong ito. Maglagay ng iba.',
    phone_opted_out:
      'Hindi na tumatanggap ng text namin ang numerong ito. I-text ang START sa numero namin, o maglagay ng iba.',
    signup_disabled:
      'Hindi tumatanggap ng mga bagong account. Ilagay ang address o numero ng account na mayroon ka.',
    identifier_missing:
      'Hindi namin natanggap ang iyong address o numero. Ilagay ito ulit, o makipag-ugnayan sa site.',
    code_required: 'Ilagay ang code mula sa mensahe namin.',
    code_wrong: 'Hindi gumana ang code na ito. Ilagay ang nasa pinakabago naming mensahe.',
    request_invalid: 'Hindi ito mabasa. Subukan ulit, o makipag-ugnayan sa site.',
    code_expired: 'Nag-expire na ang code na ito. Humingi ng bago.',
    code_attempts_exceeded:
      'Masyadong maraming beses nang sinubukan ang code na ito. Humingi ng bago.',
    code_incomplete: ({ codeLength }) => `Ilagay ang buong ${codeLength}-digit na code.`,
    network:
      'Hindi kami makakonekta sa serbisyo sa pag-sign in. Tingnan ang iyong koneksyon at subukan ulit. Kung naglo-load ang ibang page, makipag-ugnayan sa site.',
    offline: 'Offline ka. Kumonekta sa internet at subukan ulit.',
    timeout: 'Hindi sumagot sa oras ang serbisyo sa pag-sign in. Subukan ulit.',
    response_invalid:
      'Nagpadala ang serbisyo sa pag-sign in ng sagot na hindi maintindihan. Subukan ulit.',
    unknown: 'May hindi inaasahang nangyari. Subukan ulit, o makipag-ugnayan sa site.',
    server_error: 'May problema ang serbisyo sa pag-sign in. Subukan ulit maya-maya.',
    service_unavailable:
      'Hindi gumagana ang serbisyo sa pag-sign in. Subukan ulit pagkalipas ng ilang minuto.',
    identity_provider_failed: 'Hindi maipadala ang mensahe. Subukan ulit maya-maya.',
    connection_failed: 'May problema ang paraang ito ng pag-sign in. Subukan ulit maya-maya.',
    sms_not_sent: 'Hindi maipadala ang text. Tingnan ang numero at subukan ulit.',
    sms_gateway_unavailable:
      'Hindi makakapagpadala ng text ngayon. Subukan ulit pagkalipas ng ilang minuto, o makipag-ugnayan sa site.',
    rate_limited: 'Masyadong maraming request. Hintaying matapos ang countdown at subukan ulit.',
    too_many_attempts:
      'Masyadong maraming bigong pagsubok. Gumamit ng ibang address o numero, o bumalik mamaya.',
    suspicious_activity:
      'Inihinto ang pag-sign in dahil sa hindi karaniwang aktibidad. Gumamit ng ibang address o numero, o makipag-ugnayan sa site.',
    user_blocked: 'Naka-block ang account na ito. Makipag-ugnayan sa site.',
    password_leaked:
      'Naka-lock ang account na ito para protektahan ito. Sundin ang mga hakbang sa email tungkol dito.',
    link_expired: 'Nag-expire na ang link na ito. Magpatuloy para makakuha ng bago.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Napalitan na ng mas bago ang link na ito. Buksan ang pinakabago naming mensahe, o magpatuloy para makakuha ng bago.'
        : 'Nagamit na ang link na ito, marahil ng isang scanner ng email. Magpatuloy para makakuha ng bago.',
    link_other_browser:
      'Para sa browser na humingi nito ang link na ito. Buksan ito roon, o magpatuloy para makakuha ng bago.',
    session_expired: 'Masyadong matagal ang pag-sign in. Magsimula ulit.',
    captcha_required:
      'Kailangan naming tiyakin na tao ka. Kumpletuhin ang pagsusuri at subukan ulit.',
    mfa_required: 'May pangalawang hakbang na kailangan ang account mo. Sundin ito sa page na ito.',
    access_denied: 'Hindi ka pinapasok ng site. Makipag-ugnayan sa site.',
  },
};
