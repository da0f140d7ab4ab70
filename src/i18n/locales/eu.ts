import type { Messages } from '../messages.js';

export const eu: Messages = {
  headingIdentify: 'Hasi saioa',
  headingCode: 'Idatzi kodea',
  headingLink: 'Begiratu e-posta',
  headingDone: 'Saioa hasi duzu',
  connections: 'Saioa hasteko modua',
  email: 'E-posta',
  sms: 'SMSa',
  emailLabel: 'Helbide elektronikoa',
  phoneLabel: 'Telefono-zenbakia',
  phoneHint: 'Hasi + zeinuarekin eta herrialdearen kodearekin.',
  phoneExample: (example) =>
    `Adibidez, ${example}; bestela, hasi + zeinuarekin eta herrialdearen kodearekin.`,
  countryLabel: 'Herrialdea',
  noCountry: 'Ez dago halako herrialderik',
  phoneUnusual: 'Zenbaki honek ezohikoa dirudi. Egiaztatu eta jarraitu.',
  codeLabel: 'Kodea',
  suggestion: (email) => `${email} esan nahi zenuen?`,
  submitIdentifier: 'Jarraitu',
  submitCode: 'Hasi saioa',
  sending: 'Bidaltzen…',
  checking: 'Egiaztatzen…',
  codeSentByEmail: (email) => `Kode bat bidali dugu helbide honetara: ${email}.`,
  codeSentBySms: (phoneNumber) =>
    `Kode bat bidali dugu SMS bidez zenbaki honetara: ${phoneNumber}.`,
  linkSent: (email) => `Saioa hasteko esteka bat bidali dugu helbide honetara: ${email}.`,
  linkHint: 'Ireki azken mezuko esteka nabigatzaile honetan.',
  resendCode: 'Bidali kode berri bat',
  resendLink: 'Bidali esteka berri bat',
  codeResent: 'Kode berri bat bidali dugu. Aurrekoak jada ez du balio.',
  linkResent: 'Esteka berri bat bidali dugu. Aurrekoak jada ez du balio.',
  changeEmail: 'Erabili beste helbide elektroniko bat',
  changePhoneNumber: 'Erabili beste telefono-zenbaki bat',
  useEmail: 'Jaso kodea e-postaz',
  useSms: 'Jaso kodea SMS bidez',
  tryAgainIn: (time) => `Berriro saiatu ahal izango zara ${time}.`,
  resendIn: (time) => `Beste mezu bat eskatu ahal izango duzu ${time}.`,
  tryAgainNow: 'Orain berriro saia zaitezke.',
  resendNow: 'Orain beste mezu bat eska dezakezu.',
  done: 'Aurrera jarrai dezakezu.',
  reference: (reference) => `Erreferentzia: ${reference}`,
  errors: {
    configuration_invalid:
      'Saioa hasteko aukera ez dago konfiguratuta orri honetan. Jo webgunearen arduradunengana.',
    tenant_invalid:
      'Webgune honetan saioa hasteko helbidea okerra da. Jo webgunearen arduradunengana.',
    tenant_missing:
      'Webgune honetan saioa hasteko helbideak ez du inora eramaten. Jo webgunearen arduradunengana.',
    client_id_missing:
      'Orri honek ez du adierazten zer aplikaziori dagokion. Jo webgunearen arduradunengana.',
    client_unknown: 'Ez dugu aplikazio hau ezagutzen. Jo webgunearen arduradunengana.',
    client_mismatch:
      'Orri honek bi aplikazio desberdin adierazten ditu. Jo webgunearen arduradunengana.',
    client_authentication_required:
      'Aplikazio honen zerbitzaritik bakarrik has daiteke saioa. Jo webgunearen arduradunengana.',
    connection_missing:
      'Orri honek ez du adierazten mezua nola bidali behar dizugun. Jo webgunearen arduradunengana.',
    connection_not_found:
      'Saioa hasteko modu hau ez da existitzen. Jo webgunearen arduradunengana.',
    connection_not_in_tenant:
      'Saioa hasteko modu hau beste webgune batena da. Jo webgunearen arduradunengana.',
    connection_disabled:
      'Saioa hasteko modu hau desaktibatuta dago. Jo webgunearen arduradunengana.',
    connection_not_passwordless:
      'Saioa hasteko modu honekin ezin da koderik edo estekarik bidali. Jo webgunearen arduradunengana.',
    connection_not_configured:
      'Saioa hasteko modu hau ez dago guztiz konfiguratuta. Jo webgunearen arduradunengana.',
    auth_params_invalid:
      'Orri honek irakurri ezin diren ezarpenak bidali ditu. Jo webgunearen arduradunengana.',
    property_not_allowed: 'Orri honek datu gehiegi bidali ditu. Jo webgunearen arduradunengana.',
    property_missing: 'Orri honek datu gutxiegi bidali ditu. Jo webgunearen arduradunengana.',
    send_invalid:
      'Orri honek ez du ez koderik ez estekarik eskatu. Jo webgunearen arduradunengana.',
    scope_invalid:
      'Orri honek irakurri ezin diren baimenak eskatu ditu. Jo webgunearen arduradunengana.',
    dotted_fields:
      'Webgune honen arau batek saioa hastea eragotzi du. Jo webgunearen arduradunengana.',
    forwarded_for_invalid:
      'Webgune honek sareko helbide oker bat helarazi du. Jo webgunearen arduradunengana.',
    endpoint_disabled: 'Saioa era honetan hastea ez dago gaituta. Jo webgunearen arduradunengana.',
    method_not_allowed: 'Mota honetako eskaerak ez dira onartzen. Jo webgunearen arduradunengana.',
    grant_not_allowed:
      'Aplikazio honetan ezin da kode bidez saioa hasi. Jo webgunearen arduradunengana.',
    response_type_unsupported:
      'Orri honek eman ezin den erantzun bat eskatu du. Jo webgunearen arduradunengana.',
    origin_not_allowed:
      'Ez dago baimenik orri honetatik saioa hasteko. Jo webgunearen arduradunengana.',
    cross_origin_not_allowed:
      'Aplikazio honek ez du onartzen beste webguneetatik saioa hastea. Jo webgunearen arduradunengana.',
    email_required: 'Idatzi zure helbide elektronikoa.',
    email_invalid: 'Idatzi helbide elektroniko osoa; adibidez, izena@example.com.',
    phone_required: 'Idatzi zure telefono-zenbakia.',
    phone_invalid: 'Telefono-zenbaki honek ez du balio. Egiaztatu digituak.',
    phone_too_short: 'Telefono-zenbaki hau laburregia da. Begiratu digituren bat falta den.',
    phone_too_long: 'Telefono-zenbaki hau luzeegia da. Begiratu digituren bat soberan dagoen.',
    phone_country_unknown: 'Hasi + zeinuarekin eta herrialdearen kodearekin; adibidez, +34.',
    phone_country_not_offered:
      'Ezin ditugu herrialde honetako zenbakiak erabili. Idatzi beste bat.',
    phone_not_mobile: 'Zenbaki honek ezin du SMSrik jaso. Idatzi mugikor baten zenbakia.',
    phone_region_unsupported:
      'Ezin dugu SMSrik bidali eskualde honetako zenbakietara. Idatzi beste bat.',
    phone_opted_out:
      'Zenbaki honek baja eman du gure SMSetan. Bidali START gure zenbakira SMS bidez, edo idatzi beste zenbaki bat.',
    signup_disabled:
      'Ezin da kontu berririk sortu. Idatzi lehendik duzun kontuaren helbidea edo zenbakia.',
    identifier_missing:
      'Ez dugu jaso zure helbidea edo zenbakia. Idatzi berriro, edo jo webgunearen arduradunengana.',
    code_required: 'Idatzi gure mezuko kodea.',
    code_wrong: 'Kode honek ez du balio. Idatzi gure azken mezukoa.',
    request_invalid:
      'Ezin dira datuak irakurri. Saiatu berriro, edo jo webgunearen arduradunengana.',
    code_expired: 'Kode hau iraungi da. Eskatu beste bat.',
    code_attempts_exceeded: 'Saiakera gehiegi egin dira kode honekin. Eskatu beste bat.',
    code_incomplete: ({ codeLength }) => `Idatzi ${codeLength} digituko kode osoa.`,
    network:
      'Ezin gara saioa hasteko zerbitzura konektatu. Egiaztatu konexioa eta saiatu berriro. Beste orri batzuk kargatzen badira, jo webgunearen arduradunengana.',
    offline: 'Ez zaude internetera konektatuta. Konektatu eta saiatu berriro.',
    timeout: 'Saioa hasteko zerbitzuak ez du garaiz erantzun. Saiatu berriro.',
    response_invalid: 'Saioa hasteko zerbitzuak erantzun ulertezin bat bidali du. Saiatu berriro.',
    unknown: 'Ustekabeko zerbait gertatu da. Saiatu berriro, edo jo webgunearen arduradunengana.',
    server_error: 'Saioa hasteko zerbitzuak arazo bat du. Saiatu berriro pixka bat barru.',
    service_unavailable: 'Saioa hasteko zerbitzua ez dabil. Saiatu berriro minutu batzuk barru.',
    identity_provider_failed: 'Ezin izan da mezua bidali. Saiatu berriro pixka bat barru.',
    connection_failed: 'Saioa hasteko modu honek arazo bat du. Saiatu berriro pixka bat barru.',
    sms_not_sent: 'Ezin izan da SMSa bidali. Egiaztatu zenbakia eta saiatu berriro.',
    sms_gateway_unavailable:
      'Orain ezin da SMSrik bidali. Saiatu berriro minutu batzuk barru, edo jo webgunearen arduradunengana.',
    rate_limited: 'Eskaera gehiegi. Itxaron atzerako kontaketa amaitu arte, eta saiatu berriro.',
    too_many_attempts:
      'Saiakera gehiegik huts egin dute. Erabili beste helbide edo zenbaki bat, edo itzuli geroago.',
    suspicious_activity:
      'Saio-hasiera gelditu da, ezohiko jarduera dela eta. Erabili beste helbide edo zenbaki bat, edo jo webgunearen arduradunengana.',
    user_blocked: 'Kontu hau blokeatuta dago. Jo webgunearen arduradunengana.',
    password_leaked:
      'Kontu hau babesteko, blokeatu egin da. Jarraitu horri buruz e-postaz jasotako argibideei.',
    link_expired: 'Esteka hau iraungi da. Jarraitu beste bat jasotzeko.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Esteka berriago batek ordeztu du hau. Ireki gure azken mezua, edo jarraitu beste esteka bat jasotzeko.'
        : 'Esteka hau jada erabili da. Agian posta aztertzeko programa batek ireki du. Jarraitu beste esteka bat jasotzeko.',
    link_other_browser:
      'Esteka honek eskaera egin zen nabigatzailean bakarrik balio du. Ireki han, edo jarraitu beste esteka bat jasotzeko.',
    session_expired: 'Denbora gehiegi igaro da saioa hasten. Hasi berriro.',
    captcha_required: 'Gizakia zarela egiaztatu behar dugu. Osatu egiaztapena eta saiatu berriro.',
    mfa_required: 'Zure kontuak bigarren urrats bat eskatzen du. Egin orri honetan.',
    access_denied: 'Webguneak ez dizu sartzen utzi. Jo webgunearen arduradunengana.',
  },
};
