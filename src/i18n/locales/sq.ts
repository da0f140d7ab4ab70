import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('sq');

export const sq: Messages = {
  headingIdentify: 'Identifikohu',
  headingCode: 'Shkruaj kodin',
  headingLink: 'Kontrollo email-in',
  headingDone: 'Je identifikuar',
  connections: 'Identifikohu me',
  email: 'Email',
  sms: 'SMS',
  emailLabel: 'Adresa e email-it',
  phoneLabel: 'Numri i telefonit',
  phoneHint: 'Fillo me + dhe prefiksin e shtetit.',
  phoneExample: (example) => `Për shembull ${example}, ose fillo me + dhe prefiksin e shtetit.`,
  countryLabel: 'Shteti',
  noCountry: 'Nuk u gjet asnjë shtet',
  phoneUnusual: 'Ky numër duket i pazakontë. Kontrolloje, pastaj vazhdo.',
  codeLabel: 'Kodi',
  suggestion: (email) => `Mos doje të shkruaje ${email}?`,
  submitIdentifier: 'Vazhdo',
  submitCode: 'Identifikohu',
  sending: 'Po dërgohet…',
  checking: 'Po kontrollohet…',
  codeSentByEmail: (email) => `Dërguam një kod me email te ${email}.`,
  codeSentBySms: (phoneNumber) => `Dërguam një kod me SMS te ${phoneNumber}.`,
  linkSent: (email) => `Dërguam një link identifikimi me email te ${email}.`,
  linkHint: 'Hap linkun nga email-i më i ri në këtë shfletues.',
  resendCode: 'Dërgo një kod të ri',
  resendLink: 'Dërgo një link të ri',
  codeResent: 'Dërguam një kod të ri. I mëparshmi nuk vlen më.',
  linkResent: 'Dërguam një link të ri. I mëparshmi nuk vlen më.',
  changeEmail: 'Përdor një adresë tjetër email-i',
  changePhoneNumber: 'Përdor një numër tjetër telefoni',
  useEmail: 'Merre kodin me email',
  useSms: 'Merre kodin me SMS',
  tryAgainIn: (time) => `Mund të provosh përsëri ${time}.`,
  resendIn: (time) => `Mund të kërkosh një mesazh tjetër ${time}.`,
  tryAgainNow: 'Tani mund të provosh përsëri.',
  resendNow: 'Tani mund të kërkosh një mesazh tjetër.',
  done: 'Tani mund të vazhdosh.',
  reference: (reference) => `Referenca: ${reference}`,
  errors: {
    configuration_invalid:
      'Identifikimi nuk është konfiguruar në këtë faqe. Kontakto mbështetjen e uebsajtit.',
    tenant_invalid:
      'Adresa e identifikimit e këtij uebsajti është e gabuar. Kontakto mbështetjen e uebsajtit.',
    tenant_missing:
      'Adresa e identifikimit e këtij uebsajti nuk të çon askund. Kontakto mbështetjen e uebsajtit.',
    client_id_missing:
      'Kjo faqe nuk tregon cilit aplikacion i përket. Kontakto mbështetjen e uebsajtit.',
    client_unknown: 'Ky aplikacion nuk njihet këtu. Kontakto mbështetjen e uebsajtit.',
    client_mismatch:
      'Kjo faqe tregon dy aplikacione të ndryshme. Kontakto mbështetjen e uebsajtit.',
    client_authentication_required:
      'Në këtë aplikacion mund të identifikohesh vetëm nëpërmjet serverit të tij. Kontakto mbështetjen e uebsajtit.',
    connection_missing:
      'Kjo faqe nuk tregon si të të kontaktojmë. Kontakto mbështetjen e uebsajtit.',
    connection_not_found: 'Kjo mënyrë identifikimi nuk ekziston. Kontakto mbështetjen e uebsajtit.',
    connection_not_in_tenant:
      'Kjo mënyrë identifikimi i përket një uebsajti tjetër. Kontakto mbështetjen e uebsajtit.',
    connection_disabled:
      'Kjo mënyrë identifikimi është çaktivizuar. Kontakto mbështetjen e uebsajtit.',
    connection_not_passwordless:
      'Kjo mënyrë identifikimi nuk mund të dërgojë kode ose linke. Kontakto mbështetjen e uebsajtit.',
    connection_not_configured:
      'Kjo mënyrë identifikimi nuk është konfiguruar plotësisht. Kontakto mbështetjen e uebsajtit.',
    auth_params_invalid:
      'Kjo faqe dërgoi cilësime që nuk mund të lexohen. Kontakto mbështetjen e uebsajtit.',
    property_not_allowed: 'Kjo faqe dërgoi tepër të dhëna. Kontakto mbështetjen e uebsajtit.',
    property_missing: 'Kjo faqe dërgoi shumë pak të dhëna. Kontakto mbështetjen e uebsajtit.',
    send_invalid: 'Kjo faqe nuk kërkoi as kod, as link. Kontakto mbështetjen e uebsajtit.',
    scope_invalid: 'Kjo faqe kërkoi leje që nuk mund të lexohen. Kontakto mbështetjen e uebsajtit.',
    dotted_fields:
      'Një rregull i gabuar i uebsajtit e ndërpreu identifikimin. Kontakto mbështetjen e uebsajtit.',
    forwarded_for_invalid:
      'Ky uebsajt përcolli një adresë të gabuar rrjeti. Kontakto mbështetjen e uebsajtit.',
    endpoint_disabled:
      'Ky lloj identifikimi nuk është aktivizuar. Kontakto mbështetjen e uebsajtit.',
    method_not_allowed: 'Ky lloj kërkese nuk lejohet. Kontakto mbështetjen e uebsajtit.',
    grant_not_allowed:
      'Në këtë aplikacion nuk lejohet identifikimi me kode. Kontakto mbështetjen e uebsajtit.',
    response_type_unsupported:
      'Kjo faqe kërkoi një përgjigje që nuk mund të jepet. Kontakto mbështetjen e uebsajtit.',
    origin_not_allowed: 'Nga kjo faqe nuk lejohet identifikimi. Kontakto mbështetjen e uebsajtit.',
    cross_origin_not_allowed:
      'Ky aplikacion nuk lejon identifikimin nga uebsajte të tjera. Kontakto mbështetjen e uebsajtit.',
    email_required: 'Shkruaj adresën e email-it.',
    email_invalid: 'Shkruaj një adresë të plotë email-i, për shembull emri@example.com.',
    phone_required: 'Shkruaj numrin e telefonit.',
    phone_invalid: 'Ky numër telefoni nuk funksionon. Kontrollo shifrat.',
    phone_too_short: 'Ky numër telefoni është shumë i shkurtër. Kontrollo nëse mungojnë shifra.',
    phone_too_long: 'Ky numër telefoni është shumë i gjatë. Kontrollo nëse ka shifra të tepërta.',
    phone_country_unknown: 'Fillo me + dhe prefiksin e shtetit, për shembull +355.',
    phone_country_not_offered: 'Nuk mund të përdorim numra nga ky shtet. Shkruaj një numër tjetër.',
    phone_not_mobile: 'Ky numër nuk mund të marrë SMS. Shkruaj një numër celulari.',
    phone_region_unsupported: 'Nuk mund të dërgojmë SMS në këtë zonë. Shkruaj një numër tjetër.',
    phone_opted_out:
      'Ky numër është çregjistruar nga mesazhet tona. Dërgo START me SMS në numrin tonë ose shkruaj një numër tjetër.',
    signup_disabled:
      'Nuk mund të hapen llogari të reja. Shkruaj adresën ose numrin e llogarisë që ke.',
    identifier_missing:
      'Adresa ose numri yt humbi. Shkruaje përsëri ose kontakto mbështetjen e uebsajtit.',
    code_required: 'Shkruaj kodin nga mesazhi ynë.',
    code_wrong: 'Ky kod nuk funksionoi. Shkruaj kodin nga mesazhi ynë i fundit.',
    request_invalid: 'Kërkesa nuk u lexua dot. Provo përsëri ose kontakto mbështetjen e uebsajtit.',
    code_expired: 'Ky kod ka skaduar. Kërko një të ri.',
    code_attempts_exceeded: 'Ky kod u provua tepër herë. Kërko një të ri.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Shkruaj shifrën e vetme të kodit.'
        : `Shkruaj të ${codeLength} shifrat e kodit.`,
    network:
      'Nuk mund të lidhemi me shërbimin e identifikimit. Kontrollo lidhjen e internetit dhe provo përsëri. Nëse faqet e tjera hapen, kontakto mbështetjen e uebsajtit.',
    offline: 'Nuk ke lidhje interneti. Lidhu me internetin dhe provo përsëri.',
    timeout: 'Shërbimi i identifikimit nuk u përgjigj në kohë. Provo përsëri.',
    response_invalid:
      'Shërbimi i identifikimit dërgoi një përgjigje të pakuptueshme. Provo përsëri.',
    unknown: 'Ndodhi diçka e papritur. Provo përsëri ose kontakto mbështetjen e uebsajtit.',
    server_error: 'Shërbimi i identifikimit ka një problem. Provo përsëri pas pak.',
    service_unavailable:
      'Shërbimi i identifikimit nuk punon tani. Provo përsëri pas disa minutash.',
    identity_provider_failed: 'Mesazhi nuk u dërgua dot. Provo përsëri pas pak.',
    connection_failed: 'Kjo mënyrë identifikimi ka një problem. Provo përsëri pas pak.',
    sms_not_sent: 'SMS-ja nuk u dërgua dot. Kontrollo numrin dhe provo përsëri.',
    sms_gateway_unavailable:
      'Tani nuk mund të dërgohen SMS. Provo përsëri pas disa minutash ose kontakto mbështetjen e uebsajtit.',
    rate_limited: 'U bënë tepër kërkesa. Prit të mbarojë numërimi mbrapsht dhe provo përsëri.',
    too_many_attempts:
      'Pati tepër përpjekje të dështuara. Përdor një adresë ose një numër tjetër, ose provo më vonë.',
    suspicious_activity:
      'Identifikimi u ndal për shkak të një aktiviteti të pazakontë. Përdor një adresë ose një numër tjetër, ose kontakto mbështetjen e uebsajtit.',
    user_blocked: 'Kjo llogari është bllokuar. Kontakto mbështetjen e uebsajtit.',
    password_leaked:
      'Kjo llogari është kyçur për mbrojtjen e saj. Ndiq hapat në email-in përkatës.',
    link_expired: 'Ky link ka skaduar. Vazhdo për të marrë një të ri.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Ky link është zëvendësuar nga një më i ri. Hap mesazhin tonë të fundit ose vazhdo për të marrë një link tjetër.'
        : 'Ky link është përdorur tashmë, ndoshta nga kontrolli automatik i email-eve. Vazhdo për të marrë një të ri.',
    link_other_browser:
      'Ky link vlen vetëm në shfletuesin ku u kërkua. Hape atje ose vazhdo për të marrë një të ri.',
    session_expired: 'Identifikimi zgjati shumë. Fillo nga e para.',
    captcha_required: 'Duhet të verifikojmë që je njeri. Kryej verifikimin dhe provo përsëri.',
    mfa_required: 'Llogaria jote kërkon një hap të dytë. Ndiq udhëzimet në këtë faqe.',
    access_denied: 'Uebsajti nuk të lejoi të hysh. Kontakto mbështetjen e uebsajtit.',
  },
};
