import type { Messages } from '../messages.js';

export const sw: Messages = {
  headingIdentify: 'Ingia katika akaunti',
  headingCode: 'Weka msimbo wako',
  headingLink: 'Angalia barua pepe yako',
  headingDone: 'Umeingia katika akaunti',
  connections: 'Ingia kwa kutumia',
  email: 'Barua pepe',
  sms: 'SMS',
  emailLabel: 'Anwani ya barua pepe',
  phoneLabel: 'Nambari ya simu',
  phoneHint: 'Anza kwa + na msimbo wa nchi.',
  phoneExample: (example) => `Kwa mfano ${example}, au anza kwa + na msimbo wa nchi.`,
  countryLabel: 'Nchi',
  noCountry: 'Hakuna nchi kama hiyo',
  phoneUnusual: 'Nambari hii inaonekana kuwa si ya kawaida. Ikague, kisha uendelee.',
  codeLabel: 'Msimbo',
  suggestion: (email) => `Je, ulimaanisha ${email}?`,
  submitIdentifier: 'Endelea',
  submitCode: 'Ingia',
  sending: 'Inatuma…',
  checking: 'Inakagua…',
  codeSentByEmail: (email) => `Tumetuma msimbo kwa barua pepe kwenda ${email}.`,
  codeSentBySms: (phoneNumber) => `Tumetuma msimbo kwa SMS kwenda ${phoneNumber}.`,
  linkSent: (email) => `Tumetuma kiungo cha kuingia kwenda ${email}.`,
  linkHint: 'Fungua kiungo cha ujumbe mpya zaidi katika kivinjari hiki.',
  resendCode: 'Tuma msimbo mpya',
  resendLink: 'Tuma kiungo kipya',
  codeResent: 'Tumetuma msimbo mpya. Wa awali haufanyi kazi tena.',
  linkResent: 'Tumetuma kiungo kipya. Cha awali hakifanyi kazi tena.',
  changeEmail: 'Tumia barua pepe nyingine',
  changePhoneNumber: 'Tumia nambari nyingine ya simu',
  useEmail: 'Pata msimbo kwa barua pepe',
  useSms: 'Pata msimbo kwa SMS',
  tryAgainIn: (time) => `Unaweza kujaribu tena ${time}.`,
  resendIn: (time) => `Unaweza kuomba ujumbe mwingine ${time}.`,
  tryAgainNow: 'Sasa unaweza kujaribu tena.',
  resendNow: 'Sasa unaweza kuomba ujumbe mwingine.',
  done: 'Unaweza kuendelea.',
  reference: (reference) => `Marejeleo: ${reference}`,
  errors: {
    configuration_invalid:
      'Huduma ya kuingia haijawekwa kwenye ukurasa huu. Wasiliana na wasimamizi wa tovuti.',
    tenant_invalid: 'Anwani ya kuingia ya tovuti hii si sahihi. Wasiliana na wasimamizi wa tovuti.',
    tenant_missing:
      'Anwani ya kuingia ya tovuti hii haielekezi popote. Wasiliana na wasimamizi wa tovuti.',
    client_id_missing:
      'Ukurasa huu hausemi ni wa programu gani. Wasiliana na wasimamizi wa tovuti.',
    client_unknown: 'Programu hii haijulikani hapa. Wasiliana na wasimamizi wa tovuti.',
    client_mismatch:
      'Ukurasa huu unataja programu mbili tofauti. Wasiliana na wasimamizi wa tovuti.',
    client_authentication_required:
      'Programu hii inaruhusu kuingia kupitia seva yake pekee. Wasiliana na wasimamizi wa tovuti.',
    connection_missing:
      'Ukurasa huu hausemi jinsi ya kukutumia ujumbe. Wasiliana na wasimamizi wa tovuti.',
    connection_not_found: 'Njia hii ya kuingia haipo. Wasiliana na wasimamizi wa tovuti.',
    connection_not_in_tenant:
      'Njia hii ya kuingia ni ya tovuti nyingine. Wasiliana na wasimamizi wa tovuti.',
    connection_disabled: 'Njia hii ya kuingia imezimwa. Wasiliana na wasimamizi wa tovuti.',
    connection_not_passwordless:
      'Njia hii ya kuingia haiwezi kutuma misimbo wala viungo. Wasiliana na wasimamizi wa tovuti.',
    connection_not_configured:
      'Mipangilio ya njia hii ya kuingia haijakamilika. Wasiliana na wasimamizi wa tovuti.',
    auth_params_invalid:
      'Ukurasa huu umetuma mipangilio isiyosomeka. Wasiliana na wasimamizi wa tovuti.',
    property_not_allowed:
      'Ukurasa huu umetuma maelezo mengi mno. Wasiliana na wasimamizi wa tovuti.',
    property_missing:
      'Ukurasa huu umetuma maelezo machache mno. Wasiliana na wasimamizi wa tovuti.',
    send_invalid: 'Ukurasa huu haujaomba msimbo wala kiungo. Wasiliana na wasimamizi wa tovuti.',
    scope_invalid: 'Ukurasa huu umeomba ruhusa zisizosomeka. Wasiliana na wasimamizi wa tovuti.',
    dotted_fields:
      'Kanuni ya tovuti hii imesababisha hitilafu ya kuingia. Wasiliana na wasimamizi wa tovuti.',
    forwarded_for_invalid:
      'Tovuti hii imetuma anwani ya mtandao isiyo sahihi. Wasiliana na wasimamizi wa tovuti.',
    endpoint_disabled: 'Aina hii ya kuingia haijawashwa. Wasiliana na wasimamizi wa tovuti.',
    method_not_allowed: 'Aina hii ya ombi hairuhusiwi. Wasiliana na wasimamizi wa tovuti.',
    grant_not_allowed:
      'Programu hii hairuhusu kuingia kwa msimbo. Wasiliana na wasimamizi wa tovuti.',
    response_type_unsupported:
      'Ukurasa huu umeomba jibu lisilowezekana. Wasiliana na wasimamizi wa tovuti.',
    origin_not_allowed:
      'Kuingia kupitia ukurasa huu hakuruhusiwi. Wasiliana na wasimamizi wa tovuti.',
    cross_origin_not_allowed:
      'Programu hii hairuhusu kuingia kupitia tovuti nyingine. Wasiliana na wasimamizi wa tovuti.',
    email_required: 'Weka anwani yako ya barua pepe.',
    email_invalid: 'Weka anwani kamili ya barua pepe, kama vile jina@example.com.',
    phone_required: 'Weka nambari yako ya simu.',
    phone_invalid: 'Nambari hii ya simu haifanyi kazi. Kagua tarakimu zake.',
    phone_too_short: 'Nambari hii ya simu ni fupi mno. Kagua kama kuna tarakimu zilizokosekana.',
    phone_too_long: 'Nambari hii ya simu ni ndefu mno. Kagua kama kuna tarakimu za ziada.',
    phone_country_unknown: 'Anza kwa + na msimbo wa nchi, kama vile +255.',
    phone_country_not_offered: 'Hatuwezi kutumia nambari za nchi hii. Weka nambari nyingine.',
    phone_not_mobile: 'Nambari hii haiwezi kupokea SMS. Weka nambari ya simu ya mkononi.',
    phone_region_unsupported: 'Hatuwezi kutuma SMS katika eneo hili. Weka nambari nyingine.',
    phone_opted_out:
      'Nambari hii imeondolewa kwenye orodha ya SMS zetu. Tuma START kwa SMS kwenye nambari yetu, au weka nambari nyingine.',
    signup_disabled:
      'Haiwezekani kufungua akaunti mpya. Weka barua pepe au simu ya akaunti uliyo nayo.',
    identifier_missing:
      'Anwani au nambari yako haikutufikia. Iweke tena, au wasiliana na wasimamizi wa tovuti.',
    code_required: 'Weka msimbo ulio kwenye ujumbe wetu.',
    code_wrong: 'Msimbo huu haukufanya kazi. Weka ulio kwenye ujumbe wetu mpya zaidi.',
    request_invalid: 'Ombi hili halikusomeka. Jaribu tena, au wasiliana na wasimamizi wa tovuti.',
    code_expired: 'Muda wa msimbo huu umeisha. Omba mpya.',
    code_attempts_exceeded: 'Msimbo huu umejaribiwa mara nyingi mno. Omba mpya.',
    code_incomplete: ({ codeLength }) => `Weka msimbo kamili wenye tarakimu ${codeLength}.`,
    network:
      'Hatuwezi kufikia huduma ya kuingia. Kagua muunganisho wako, kisha ujaribu tena. Kurasa nyingine zikifunguka, wasiliana na wasimamizi wa tovuti.',
    offline: 'Huna intaneti. Unganisha kwenye intaneti, kisha ujaribu tena.',
    timeout: 'Huduma ya kuingia haikujibu kwa wakati. Jaribu tena.',
    response_invalid: 'Huduma ya kuingia imetoa jibu lisiloeleweka. Jaribu tena.',
    unknown: 'Jambo lisilotarajiwa limetokea. Jaribu tena, au wasiliana na wasimamizi wa tovuti.',
    server_error: 'Huduma ya kuingia ina tatizo. Jaribu tena baada ya muda mfupi.',
    service_unavailable: 'Huduma ya kuingia haipatikani. Jaribu tena baada ya dakika chache.',
    identity_provider_failed: 'Ujumbe haukuweza kutumwa. Jaribu tena baada ya muda mfupi.',
    connection_failed: 'Njia hii ya kuingia ina tatizo. Jaribu tena baada ya muda mfupi.',
    sms_not_sent: 'SMS haikuweza kutumwa. Kagua nambari, kisha ujaribu tena.',
    sms_gateway_unavailable:
      'Haiwezekani kutuma SMS kwa sasa. Jaribu tena baada ya dakika chache, au wasiliana na wasimamizi wa tovuti.',
    rate_limited: 'Maombi yamekuwa mengi mno. Subiri muda uliobaki uishe, kisha ujaribu tena.',
    too_many_attempts:
      'Majaribio mengi mno hayakufaulu. Tumia anwani au nambari nyingine, au urudi baadaye.',
    suspicious_activity:
      'Kuingia kumesitishwa baada ya shughuli zisizo za kawaida. Tumia anwani au nambari nyingine, au wasiliana na wasimamizi wa tovuti.',
    user_blocked: 'Akaunti hii imezuiwa. Wasiliana na wasimamizi wa tovuti.',
    password_leaked:
      'Akaunti hii imefungwa ili kuilinda. Fuata hatua zilizo kwenye barua pepe kuhusu jambo hili.',
    link_expired: 'Muda wa kiungo hiki umeisha. Endelea ili upate kipya.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Kiungo kipya zaidi kimechukua nafasi ya hiki. Fungua ujumbe wetu mpya zaidi, au endelea ili upate kipya.'
        : 'Kiungo hiki tayari kimetumika, labda na kichanganuzi cha barua pepe. Endelea ili upate kipya.',
    link_other_browser:
      'Kiungo hiki ni cha kivinjari kilichokiomba. Kifungue humo, au endelea ili upate kipya.',
    session_expired: 'Kuingia kumechukua muda mrefu mno. Anza tena.',
    captcha_required:
      'Tunahitaji kuhakikisha kuwa wewe ni binadamu. Kamilisha ukaguzi, kisha ujaribu tena.',
    mfa_required: 'Akaunti yako inahitaji hatua ya pili. Ikamilishe kwenye ukurasa huu.',
    access_denied: 'Tovuti haikukuruhusu kuingia. Wasiliana na wasimamizi wa tovuti.',
  },
};
