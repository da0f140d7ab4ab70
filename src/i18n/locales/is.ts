import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('is');

export const is: Messages = {
  headingIdentify: 'Innskráning',
  headingCode: 'Sláðu inn kóðann',
  headingLink: 'Skoðaðu tölvupóstinn þinn',
  headingDone: 'Innskráning tókst',
  // A noun, so that the options can stand in the nominative.
  connections: 'Innskráningarleið',
  email: 'Tölvupóstur',
  sms: 'SMS',
  emailLabel: 'Netfang',
  phoneLabel: 'Símanúmer',
  phoneHint: 'Byrjaðu á + og landsnúmerinu.',
  phoneExample: (example) => `Til dæmis ${example}, eða byrjaðu á + og landsnúmerinu.`,
  countryLabel: 'Land',
  noCountry: 'Ekkert land fannst',
  phoneUnusual: 'Þetta númer virðist óvenjulegt. Athugaðu það og haltu svo áfram.',
  codeLabel: 'Kóði',
  suggestion: (email) => `Áttirðu við ${email}?`,
  submitIdentifier: 'Halda áfram',
  submitCode: 'Skrá inn',
  sending: 'Sendi…',
  checking: 'Athuga…',
  codeSentByEmail: (email) => `Við sendum kóða á netfangið ${email}.`,
  codeSentBySms: (phoneNumber) => `Við sendum kóða með SMS í númerið ${phoneNumber}.`,
  linkSent: (email) => `Við sendum innskráningarhlekk á netfangið ${email}.`,
  linkHint: 'Opnaðu hlekkinn úr nýjasta tölvupóstinum í þessum vafra.',
  resendCode: 'Senda nýjan kóða',
  resendLink: 'Senda nýjan hlekk',
  codeResent: 'Við sendum nýjan kóða. Sá fyrri virkar ekki lengur.',
  linkResent: 'Við sendum nýjan hlekk. Sá fyrri virkar ekki lengur.',
  changeEmail: 'Nota annað netfang',
  changePhoneNumber: 'Nota annað símanúmer',
  useEmail: 'Fá frekar kóða í tölvupósti',
  useSms: 'Fá frekar kóða með SMS',
  tryAgainIn: (time) => `Þú getur reynt aftur ${time}.`,
  resendIn: (time) => `Þú getur beðið um ný skilaboð ${time}.`,
  tryAgainNow: 'Þú getur reynt aftur núna.',
  resendNow: 'Þú getur beðið um ný skilaboð núna.',
  done: 'Þú getur haldið áfram.',
  reference: (reference) => `Tilvísun: ${reference}`,
  errors: {
    configuration_invalid:
      'Innskráning hefur ekki verið sett upp á þessari síðu. Hafðu samband við vefstjóra.',
    tenant_invalid: 'Innskráningarslóð þessa vefs er röng. Hafðu samband við vefstjóra.',
    tenant_missing: 'Innskráningarslóð þessa vefs vísar ekki á neitt. Hafðu samband við vefstjóra.',
    client_id_missing:
      'Þessi síða tilgreinir ekki hvaða forriti hún tilheyrir. Hafðu samband við vefstjóra.',
    client_unknown: 'Þetta forrit er óþekkt hér. Hafðu samband við vefstjóra.',
    client_mismatch: 'Þessi síða tilgreinir tvö ólík forrit. Hafðu samband við vefstjóra.',
    client_authentication_required:
      'Þetta forrit má aðeins skrá fólk inn frá eigin netþjóni. Hafðu samband við vefstjóra.',
    connection_missing:
      'Þessi síða tilgreinir ekki hvernig má ná í þig. Hafðu samband við vefstjóra.',
    connection_not_found: 'Þessi innskráningarleið er ekki til. Hafðu samband við vefstjóra.',
    connection_not_in_tenant:
      'Þessi innskráningarleið tilheyrir öðrum vef. Hafðu samband við vefstjóra.',
    connection_disabled: 'Slökkt er á þessari innskráningarleið. Hafðu samband við vefstjóra.',
    connection_not_passwordless:
      'Þessi innskráningarleið getur ekki sent kóða eða hlekki. Hafðu samband við vefstjóra.',
    connection_not_configured:
      'Uppsetningu þessarar innskráningarleiðar er ekki lokið. Hafðu samband við vefstjóra.',
    auth_params_invalid: 'Þessi síða sendi ólæsilegar stillingar. Hafðu samband við vefstjóra.',
    property_not_allowed: 'Þessi síða sendi of miklar upplýsingar. Hafðu samband við vefstjóra.',
    property_missing: 'Þessi síða sendi of litlar upplýsingar. Hafðu samband við vefstjóra.',
    send_invalid: 'Þessi síða bað hvorki um kóða né hlekk. Hafðu samband við vefstjóra.',
    scope_invalid: 'Þessi síða bað um ólæsilegar heimildir. Hafðu samband við vefstjóra.',
    dotted_fields: 'Regla á þessum vef kom í veg fyrir innskráningu. Hafðu samband við vefstjóra.',
    forwarded_for_invalid: 'Þessi vefur sendi áfram ranga IP-tölu. Hafðu samband við vefstjóra.',
    endpoint_disabled: 'Innskráning af þessu tagi er ekki virk. Hafðu samband við vefstjóra.',
    method_not_allowed: 'Beiðnir af þessu tagi eru ekki leyfðar. Hafðu samband við vefstjóra.',
    grant_not_allowed: 'Þetta forrit má ekki skrá fólk inn með kóða. Hafðu samband við vefstjóra.',
    response_type_unsupported:
      'Þessi síða bað um svar sem ekki er hægt að veita. Hafðu samband við vefstjóra.',
    origin_not_allowed: 'Innskráning er ekki leyfð frá þessari síðu. Hafðu samband við vefstjóra.',
    cross_origin_not_allowed:
      'Þetta forrit leyfir ekki innskráningu frá öðrum vefjum. Hafðu samband við vefstjóra.',
    email_required: 'Sláðu inn netfangið þitt.',
    email_invalid: 'Sláðu inn fullt netfang, til dæmis nafn@example.com.',
    phone_required: 'Sláðu inn símanúmerið þitt.',
    phone_invalid: 'Þetta símanúmer virkar ekki. Athugaðu tölustafina.',
    phone_too_short: 'Þetta símanúmer er of stutt. Athugaðu hvort tölustafi vanti.',
    phone_too_long: 'Þetta símanúmer er of langt. Athugaðu hvort tölustafirnir séu of margir.',
    phone_country_unknown: 'Byrjaðu á + og landsnúmerinu, til dæmis +354.',
    phone_country_not_offered: 'Ekki er hægt að nota númer frá þessu landi. Sláðu inn annað númer.',
    phone_not_mobile: 'Þetta númer getur ekki tekið við SMS-skilaboðum. Sláðu inn farsímanúmer.',
    phone_region_unsupported:
      'Við getum ekki sent SMS-skilaboð á þetta svæði. Sláðu inn annað númer.',
    phone_opted_out:
      'Þetta númer hefur afþakkað skilaboð frá okkur. Sendu SMS með START í númerið okkar eða sláðu inn annað númer.',
    signup_disabled:
      'Lokað er fyrir nýskráningar. Sláðu inn netfang eða númer aðgangsins sem þú ert með.',
    identifier_missing:
      'Netfangið eða númerið barst ekki. Sláðu það inn aftur eða hafðu samband við vefstjóra.',
    code_required: 'Sláðu inn kóðann sem við sendum þér.',
    code_wrong: 'Þessi kóði virkaði ekki. Sláðu inn kóðann úr nýjustu skilaboðunum frá okkur.',
    request_invalid: 'Ekki var hægt að lesa þetta. Reyndu aftur eða hafðu samband við vefstjóra.',
    code_expired: 'Þessi kóði er útrunninn. Biddu um nýjan.',
    code_attempts_exceeded: 'Of oft var reynt að nota þennan kóða. Biddu um nýjan.',
    code_incomplete: ({ codeLength }) =>
      `Sláðu inn allan kóðann, ${codeLength} ${plural.select(codeLength) === 'one' ? 'tölustaf' : 'tölustafi'}.`,
    network:
      'Ekki næst samband við innskráningarþjónustuna. Athugaðu nettenginguna og reyndu aftur. Ef aðrar síður virka skaltu hafa samband við vefstjóra.',
    offline: 'Þú ert án nettengingar. Tengstu netinu og reyndu aftur.',
    timeout: 'Innskráningarþjónustan svaraði ekki í tæka tíð. Reyndu aftur.',
    response_invalid: 'Innskráningarþjónustan sendi óskiljanlegt svar. Reyndu aftur.',
    unknown: 'Eitthvað óvænt gerðist. Reyndu aftur eða hafðu samband við vefstjóra.',
    server_error: 'Vandamál kom upp hjá innskráningarþjónustunni. Reyndu aftur eftir smástund.',
    service_unavailable: 'Innskráningarþjónustan liggur niðri. Reyndu aftur eftir nokkrar mínútur.',
    identity_provider_failed: 'Ekki tókst að senda skilaboðin. Reyndu aftur eftir smástund.',
    connection_failed: 'Vandamál kom upp með þessa innskráningarleið. Reyndu aftur eftir smástund.',
    sms_not_sent: 'Ekki tókst að senda SMS-skilaboðin. Athugaðu númerið og reyndu aftur.',
    sms_gateway_unavailable:
      'Ekki er hægt að senda SMS-skilaboð núna. Reyndu aftur eftir nokkrar mínútur eða hafðu samband við vefstjóra.',
    rate_limited: 'Of margar beiðnir. Bíddu þar til niðurtalningunni lýkur og reyndu aftur.',
    too_many_attempts:
      'Of margar misheppnaðar tilraunir. Notaðu annað netfang eða númer, eða komdu aftur síðar.',
    suspicious_activity:
      'Innskráning var stöðvuð eftir óvenjulega virkni. Notaðu annað netfang eða númer, eða hafðu samband við vefstjóra.',
    user_blocked: 'Lokað er fyrir þennan aðgang. Hafðu samband við vefstjóra.',
    password_leaked:
      'Þessum aðgangi var læst til að vernda hann. Fylgdu skrefunum í tölvupóstinum um það.',
    link_expired: 'Þessi hlekkur er útrunninn. Haltu áfram til að fá nýjan.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Nýrri hlekkur hefur komið í stað þessa. Opnaðu nýjustu skilaboðin frá okkur eða haltu áfram til að fá nýjan.'
        : 'Þessi hlekkur hefur þegar verið notaður, kannski af vírusvörn. Haltu áfram til að fá nýjan.',
    link_other_browser:
      'Þessi hlekkur virkar aðeins í vafranum þar sem beðið var um hann. Opnaðu hann þar eða haltu áfram til að fá nýjan.',
    session_expired: 'Innskráningin tók of langan tíma. Byrjaðu upp á nýtt.',
    captcha_required:
      'Við þurfum að ganga úr skugga um að þú sért manneskja. Ljúktu staðfestingunni og reyndu aftur.',
    mfa_required: 'Aðgangurinn þinn krefst viðbótarskrefs. Fylgdu leiðbeiningunum á þessari síðu.',
    access_denied: 'Vefurinn hleypti þér ekki inn. Hafðu samband við vefstjóra.',
  },
};
