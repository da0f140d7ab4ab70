import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('et');

export const et: Messages = {
  headingIdentify: 'Sisselogimine',
  headingCode: 'Sisestage kood',
  headingLink: 'Vaadake oma e-posti',
  headingDone: 'Olete sisse loginud',
  connections: 'Sisselogimisviis',
  email: 'E-post',
  sms: 'SMS',
  emailLabel: 'E-posti aadress',
  phoneLabel: 'Telefoninumber',
  phoneHint: 'Alustage +-märgi ja riigikoodiga.',
  phoneExample: (example) => `Näiteks ${example} või alustage +-märgi ja riigikoodiga.`,
  countryLabel: 'Riik',
  noCountry: 'Sellist riiki ei leitud',
  phoneUnusual: 'See number tundub ebatavaline. Kontrollige seda ja jätkake.',
  codeLabel: 'Kood',
  suggestion: (email) => `Kas mõtlesite aadressi ${email}?`,
  submitIdentifier: 'Jätka',
  submitCode: 'Logi sisse',
  sending: 'Saatmine…',
  checking: 'Kontrollimine…',
  codeSentByEmail: (email) => `Saatsime koodi e-posti aadressile ${email}.`,
  codeSentBySms: (phoneNumber) => `Saatsime koodi SMS-iga numbrile ${phoneNumber}.`,
  linkSent: (email) => `Saatsime sisselogimislingi e-posti aadressile ${email}.`,
  linkHint: 'Avage uusima kirja link selles brauseris.',
  resendCode: 'Saada uus kood',
  resendLink: 'Saada uus link',
  codeResent: 'Saatsime uue koodi. Varasem enam ei kehti.',
  linkResent: 'Saatsime uue lingi. Varasem enam ei kehti.',
  changeEmail: 'Kasuta teist e-posti aadressi',
  changePhoneNumber: 'Kasuta teist telefoninumbrit',
  useEmail: 'Saada kood hoopis e-postiga',
  useSms: 'Saada kood hoopis SMS-iga',
  tryAgainIn: (time) => `Saate uuesti proovida ${time}.`,
  resendIn: (time) => `Saate uut sõnumit küsida ${time}.`,
  tryAgainNow: 'Nüüd saate uuesti proovida.',
  resendNow: 'Nüüd saate uut sõnumit küsida.',
  done: 'Võite nüüd jätkata.',
  reference: (reference) => `Viitekood: ${reference}`,
  errors: {
    configuration_invalid:
      'Sisselogimine pole sellel lehel seadistatud. Võtke ühendust saidi haldajaga.',
    tenant_invalid: 'Selle saidi sisselogimisaadress on vale. Võtke ühendust saidi haldajaga.',
    tenant_missing:
      'Selle saidi sisselogimisaadress ei vii kuhugi. Võtke ühendust saidi haldajaga.',
    client_id_missing:
      'Sellel lehel pole märgitud, mis rakendusega on tegu. Võtke ühendust saidi haldajaga.',
    client_unknown: 'Sisselogimisteenus ei tunne seda rakendust. Võtke ühendust saidi haldajaga.',
    client_mismatch: 'Sellel lehel on märgitud kaks eri rakendust. Võtke ühendust saidi haldajaga.',
    client_authentication_required:
      'Sellesse rakendusse saab sisse logida ainult rakenduse enda serveri kaudu. Võtke ühendust saidi haldajaga.',
    connection_missing:
      'Sellel lehel pole märgitud, kuidas teiega ühendust saada. Võtke ühendust saidi haldajaga.',
    connection_not_found: 'Sellist sisselogimisviisi pole olemas. Võtke ühendust saidi haldajaga.',
    connection_not_in_tenant:
      'See sisselogimisviis kuulub teisele saidile. Võtke ühendust saidi haldajaga.',
    connection_disabled: 'See sisselogimisviis on välja lülitatud. Võtke ühendust saidi haldajaga.',
    connection_not_passwordless:
      'Selle sisselogimisviisiga ei saa koode ega linke saata. Võtke ühendust saidi haldajaga.',
    connection_not_configured:
      'See sisselogimisviis pole lõpuni seadistatud. Võtke ühendust saidi haldajaga.',
    auth_params_invalid: 'See leht saatis seaded loetamatul kujul. Võtke ühendust saidi haldajaga.',
    property_not_allowed: 'See leht saatis liiga palju andmeid. Võtke ühendust saidi haldajaga.',
    property_missing: 'See leht saatis liiga vähe andmeid. Võtke ühendust saidi haldajaga.',
    send_invalid: 'See leht ei küsinud ei koodi ega linki. Võtke ühendust saidi haldajaga.',
    scope_invalid: 'See leht küsis õigusi loetamatul kujul. Võtke ühendust saidi haldajaga.',
    dotted_fields:
      'Selle saidi vigane reegel katkestas sisselogimise. Võtke ühendust saidi haldajaga.',
    forwarded_for_invalid: 'See sait edastas vale võrguaadressi. Võtke ühendust saidi haldajaga.',
    endpoint_disabled:
      'Seda liiki sisselogimine pole kasutusele võetud. Võtke ühendust saidi haldajaga.',
    method_not_allowed: 'Seda liiki päringud pole lubatud. Võtke ühendust saidi haldajaga.',
    grant_not_allowed:
      'Sellesse rakendusse pole lubatud koodiga sisse logida. Võtke ühendust saidi haldajaga.',
    response_type_unsupported:
      'See leht küsis vastust, mida pole võimalik anda. Võtke ühendust saidi haldajaga.',
    origin_not_allowed: 'Sellelt lehelt pole lubatud sisse logida. Võtke ühendust saidi haldajaga.',
    cross_origin_not_allowed:
      'See rakendus ei luba teistelt saitidelt sisse logida. Võtke ühendust saidi haldajaga.',
    email_required: 'Sisestage oma e-posti aadress.',
    email_invalid: 'Sisestage täielik e-posti aadress, näiteks nimi@example.com.',
    phone_required: 'Sisestage oma telefoninumber.',
    phone_invalid: 'See telefoninumber ei toimi. Kontrollige, kas see on õige.',
    phone_too_short: 'See telefoninumber on liiga lühike. Kontrollige, kas mõni number on puudu.',
    phone_too_long: 'See telefoninumber on liiga pikk. Kontrollige, kas mõni number on üleliigne.',
    phone_country_unknown: 'Alustage +-märgi ja riigikoodiga, näiteks +372.',
    phone_country_not_offered: 'Selle riigi numbreid ei saa me kasutada. Sisestage muu number.',
    phone_not_mobile: 'Sellele numbrile ei saa SMS-e saata. Sisestage mobiilinumber.',
    phone_region_unsupported: 'Sellesse piirkonda ei saa me SMS-e saata. Sisestage muu number.',
    phone_opted_out:
      'Sellelt numbrilt on meie sõnumitest loobutud. Saatke meie numbrile SMS sõnaga START või sisestage muu number.',
    signup_disabled:
      'Uusi kontosid ei saa luua. Sisestage oma olemasoleva konto aadress või number.',
    identifier_missing:
      'Teie aadress või number läks kaduma. Sisestage see uuesti või võtke ühendust saidi haldajaga.',
    code_required: 'Sisestage meie sõnumis olev kood.',
    code_wrong: 'See kood ei sobinud. Sisestage meie uusimas sõnumis olev kood.',
    request_invalid:
      'Päringut ei õnnestunud lugeda. Proovige uuesti või võtke ühendust saidi haldajaga.',
    code_expired: 'See kood on aegunud. Küsige uus.',
    code_attempts_exceeded: 'Seda koodi on proovitud liiga mitu korda. Küsige uus.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Sisestage koodi ainus number.'
        : `Sisestage koodi kõik ${codeLength} numbrit.`,
    network:
      'Sisselogimisteenusega ei saa ühendust. Kontrollige oma internetiühendust ja proovige uuesti. Kui teised lehed avanevad, võtke ühendust saidi haldajaga.',
    offline: 'Teil pole internetiühendust. Looge ühendus ja proovige uuesti.',
    timeout: 'Sisselogimisteenus ei vastanud õigeks ajaks. Proovige uuesti.',
    response_invalid: 'Sisselogimisteenus saatis arusaamatu vastuse. Proovige uuesti.',
    unknown: 'Juhtus midagi ootamatut. Proovige uuesti või võtke ühendust saidi haldajaga.',
    server_error: 'Sisselogimisteenuses tekkis tõrge. Proovige hetke pärast uuesti.',
    service_unavailable: 'Sisselogimisteenus ei tööta. Proovige mõne minuti pärast uuesti.',
    identity_provider_failed: 'Sõnumit ei õnnestunud saata. Proovige hetke pärast uuesti.',
    connection_failed: 'Selle sisselogimisviisiga on probleem. Proovige hetke pärast uuesti.',
    sms_not_sent: 'SMS-i ei õnnestunud saata. Kontrollige numbrit ja proovige uuesti.',
    sms_gateway_unavailable:
      'SMS-e ei saa praegu saata. Proovige mõne minuti pärast uuesti või võtke ühendust saidi haldajaga.',
    rate_limited: 'Liiga palju päringuid. Oodake, kuni aeg saab täis, ja proovige uuesti.',
    too_many_attempts:
      'Liiga palju ebaõnnestunud katseid. Proovige hiljem uuesti või kasutage muud aadressi või numbrit.',
    suspicious_activity:
      'Sisselogimine peatati ebatavalise tegevuse tõttu. Võtke ühendust saidi haldajaga või kasutage muud aadressi või numbrit.',
    user_blocked: 'See konto on blokeeritud. Võtke ühendust saidi haldajaga.',
    password_leaked:
      'See konto on turvalisuse huvides lukustatud. Järgige selle kohta saadetud kirja juhiseid.',
    link_expired: 'See link on aegunud. Jätkake, et saada uus.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Selle lingi on asendanud uuem. Avage meie uusim kiri või jätkake, et saada uus link.'
        : 'Seda linki on juba kasutatud, võib-olla tegi seda e-posti viirusekontroll. Jätkake, et saada uus.',
    link_other_browser:
      'See link töötab ainult brauseris, milles see telliti. Avage see seal või jätkake, et saada uus.',
    session_expired: 'Sisselogimine võttis liiga kaua aega. Alustage uuesti.',
    captcha_required: 'Peame kontrollima, et olete inimene. Läbige kontroll ja proovige uuesti.',
    mfa_required: 'Teie konto nõuab veel teist sammu. Järgige selle lehe juhiseid.',
    access_denied: 'Sait ei lasknud teid sisse. Võtke ühendust saidi haldajaga.',
  },
};
