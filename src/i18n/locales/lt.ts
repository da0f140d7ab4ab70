import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('lt');

export const lt: Messages = {
  headingIdentify: 'Prisijungimas',
  headingCode: 'Įveskite kodą',
  headingLink: 'Patikrinkite el. paštą',
  headingDone: 'Jūs prisijungėte',
  connections: 'Prisijungimo būdas',
  email: 'El. paštas',
  sms: 'SMS',
  emailLabel: 'El. pašto adresas',
  phoneLabel: 'Telefono numeris',
  phoneHint: 'Pradėkite ženklu + ir šalies kodu.',
  phoneExample: (example) => `Pavyzdžiui, ${example}, arba pradėkite ženklu + ir šalies kodu.`,
  countryLabel: 'Šalis',
  noCountry: 'Tokios šalies nėra',
  phoneUnusual: 'Šis numeris atrodo neįprastas. Patikrinkite jį ir tęskite.',
  codeLabel: 'Kodas',
  suggestion: (email) => `Gal turėjote omenyje ${email}?`,
  submitIdentifier: 'Tęsti',
  submitCode: 'Prisijungti',
  sending: 'Siunčiama…',
  checking: 'Tikrinama…',
  codeSentByEmail: (email) => `Išsiuntėme kodą adresu ${email}.`,
  codeSentBySms: (phoneNumber) => `Išsiuntėme SMS žinutę su kodu numeriu ${phoneNumber}.`,
  linkSent: (email) => `Išsiuntėme prisijungimo nuorodą adresu ${email}.`,
  linkHint: 'Naujausio laiško nuorodą atidarykite šioje naršyklėje.',
  resendCode: 'Siųsti naują kodą',
  resendLink: 'Siųsti naują nuorodą',
  codeResent: 'Išsiuntėme naują kodą. Ankstesnis nebegalioja.',
  linkResent: 'Išsiuntėme naują nuorodą. Ankstesnė nebegalioja.',
  changeEmail: 'Naudoti kitą el. pašto adresą',
  changePhoneNumber: 'Naudoti kitą telefono numerį',
  useEmail: 'Gauti kodą el. paštu',
  useSms: 'Gauti kodą SMS žinute',
  tryAgainIn: (time) => `Bandyti dar kartą galėsite ${time}.`,
  resendIn: (time) => `Prašyti naujos žinutės galėsite ${time}.`,
  tryAgainNow: 'Jau galite bandyti dar kartą.',
  resendNow: 'Jau galite prašyti naujos žinutės.',
  done: 'Galite tęsti.',
  reference: (reference) => `Klaidos kodas: ${reference}`,
  errors: {
    configuration_invalid:
      'Prisijungimas šiame puslapyje nesukonfigūruotas. Kreipkitės į svetainės administratorių.',
    tenant_invalid:
      'Šios svetainės prisijungimo adresas neteisingas. Kreipkitės į svetainės administratorių.',
    tenant_missing:
      'Šios svetainės prisijungimo adresas niekur neveda. Kreipkitės į svetainės administratorių.',
    client_id_missing:
      'Šis puslapis nenurodo, kuriai programai priklauso. Kreipkitės į svetainės administratorių.',
    client_unknown: 'Ši programa neatpažinta. Kreipkitės į svetainės administratorių.',
    client_mismatch:
      'Šis puslapis nurodo dvi skirtingas programas. Kreipkitės į svetainės administratorių.',
    client_authentication_required:
      'Prie šios programos galima prisijungti tik per jos serverį. Kreipkitės į svetainės administratorių.',
    connection_missing:
      'Šis puslapis nenurodo, kaip jus pasiekti. Kreipkitės į svetainės administratorių.',
    connection_not_found: 'Tokio prisijungimo būdo nėra. Kreipkitės į svetainės administratorių.',
    connection_not_in_tenant:
      'Šis prisijungimo būdas priklauso kitai svetainei. Kreipkitės į svetainės administratorių.',
    connection_disabled:
      'Šis prisijungimo būdas išjungtas. Kreipkitės į svetainės administratorių.',
    connection_not_passwordless:
      'Šiuo prisijungimo būdu negalima siųsti nei kodų, nei nuorodų. Kreipkitės į svetainės administratorių.',
    connection_not_configured:
      'Šis prisijungimo būdas sukonfigūruotas ne iki galo. Kreipkitės į svetainės administratorių.',
    auth_params_invalid:
      'Nepavyko perskaityti šio puslapio atsiųstų nustatymų. Kreipkitės į svetainės administratorių.',
    property_not_allowed:
      'Puslapis atsiuntė per daug duomenų. Kreipkitės į svetainės administratorių.',
    property_missing:
      'Puslapis atsiuntė per mažai duomenų. Kreipkitės į svetainės administratorių.',
    send_invalid:
      'Šis puslapis neprašė nei kodo, nei nuorodos. Kreipkitės į svetainės administratorių.',
    scope_invalid:
      'Nepavyko perskaityti leidimų, kurių prašė šis puslapis. Kreipkitės į svetainės administratorių.',
    dotted_fields:
      'Šios svetainės taisyklė sutrikdė prisijungimą. Kreipkitės į svetainės administratorių.',
    forwarded_for_invalid:
      'Ši svetainė perdavė neteisingą tinklo adresą. Kreipkitės į svetainės administratorių.',
    endpoint_disabled:
      'Tokio tipo prisijungimas neįjungtas. Kreipkitės į svetainės administratorių.',
    method_not_allowed:
      'Tokio tipo užklausos neleidžiamos. Kreipkitės į svetainės administratorių.',
    grant_not_allowed:
      'Prie šios programos negalima prisijungti naudojant kodą. Kreipkitės į svetainės administratorių.',
    response_type_unsupported:
      'Šis puslapis prašė atsakymo, kurio negalima pateikti. Kreipkitės į svetainės administratorių.',
    origin_not_allowed:
      'Prisijungti iš šio puslapio neleidžiama. Kreipkitės į svetainės administratorių.',
    cross_origin_not_allowed:
      'Prie šios programos neleidžiama prisijungti iš kitų svetainių. Kreipkitės į svetainės administratorių.',
    email_required: 'Įveskite savo el. pašto adresą.',
    email_invalid: 'Įveskite visą el. pašto adresą, pvz., vardas@example.com.',
    phone_required: 'Įveskite savo telefono numerį.',
    phone_invalid: 'Šis telefono numeris netinka. Patikrinkite skaitmenis.',
    phone_too_short: 'Šis telefono numeris per trumpas. Patikrinkite, ar netrūksta skaitmenų.',
    phone_too_long: 'Šis telefono numeris per ilgas. Patikrinkite, ar nėra nereikalingų skaitmenų.',
    phone_country_unknown: 'Pradėkite ženklu + ir šalies kodu, pvz., +370.',
    phone_country_not_offered: 'Šios šalies numerių naudoti negalime. Įveskite kitą numerį.',
    phone_not_mobile:
      'Šiuo numeriu negalima gauti SMS žinučių. Įveskite mobiliojo telefono numerį.',
    phone_region_unsupported: 'Į šį regioną SMS žinučių siųsti negalime. Įveskite kitą numerį.',
    phone_opted_out:
      'Šiuo numeriu mūsų SMS žinučių atsisakyta. Nusiųskite žinutę START mūsų numeriu arba įveskite kitą numerį.',
    signup_disabled: 'Naujų paskyrų kurti negalima. Įveskite turimos paskyros adresą arba numerį.',
    identifier_missing:
      'Negavome jūsų adreso ar numerio. Įveskite jį dar kartą arba kreipkitės į svetainės administratorių.',
    code_required: 'Įveskite mūsų atsiųstą kodą.',
    code_wrong: 'Šis kodas netiko. Įveskite naujausią mūsų atsiųstą kodą.',
    request_invalid:
      'Duomenys neperskaityti. Bandykite dar kartą arba kreipkitės į svetainės administratorių.',
    code_expired: 'Šio kodo galiojimas baigėsi. Paprašykite naujo.',
    code_attempts_exceeded: 'Šį kodą bandyta įvesti per daug kartų. Paprašykite naujo.',
    code_incomplete: ({ codeLength }) =>
      `Įveskite visą ${codeLength} ${plural.select(codeLength) === 'one' ? 'skaitmens' : 'skaitmenų'} kodą.`,
    network:
      'Nepavyksta pasiekti prisijungimo paslaugos. Patikrinkite ryšį ir bandykite dar kartą. Jei kiti puslapiai veikia, kreipkitės į svetainės administratorių.',
    offline: 'Nėra interneto ryšio. Prisijunkite prie interneto ir bandykite dar kartą.',
    timeout: 'Prisijungimo paslauga laiku neatsakė. Bandykite dar kartą.',
    response_invalid: 'Prisijungimo paslauga atsiuntė nesuprantamą atsakymą. Bandykite dar kartą.',
    unknown:
      'Įvyko nenumatyta klaida. Bandykite dar kartą arba kreipkitės į svetainės administratorių.',
    server_error: 'Prisijungimo paslauga sutriko. Netrukus bandykite dar kartą.',
    service_unavailable: 'Prisijungimo paslauga neveikia. Bandykite dar kartą po kelių minučių.',
    identity_provider_failed: 'Nepavyko išsiųsti žinutės. Netrukus bandykite dar kartą.',
    connection_failed: 'Šis prisijungimo būdas sutriko. Netrukus bandykite dar kartą.',
    sms_not_sent: 'Nepavyko išsiųsti SMS žinutės. Patikrinkite numerį ir bandykite dar kartą.',
    sms_gateway_unavailable:
      'Šiuo metu SMS žinučių siųsti negalime. Bandykite dar kartą po kelių minučių arba kreipkitės į svetainės administratorių.',
    rate_limited:
      'Per daug užklausų. Sulaukite atgalinio skaičiavimo pabaigos ir bandykite dar kartą.',
    too_many_attempts:
      'Per daug nesėkmingų bandymų. Naudokite kitą adresą ar numerį arba grįžkite vėliau.',
    suspicious_activity:
      'Prisijungimas sustabdytas dėl neįprastos veiklos. Naudokite kitą adresą ar numerį arba kreipkitės į svetainės administratorių.',
    user_blocked: 'Ši paskyra užblokuota. Kreipkitės į svetainės administratorių.',
    password_leaked:
      'Siekdami apsaugoti šią paskyrą, ją užrakinome. Vykdykite nurodymus, atsiųstus el. laišku.',
    link_expired: 'Šios nuorodos galiojimas baigėsi. Tęskite, kad gautumėte naują.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Šią nuorodą pakeitė naujesnė. Atidarykite naujausią mūsų laišką arba tęskite, kad gautumėte naują nuorodą.'
        : 'Ši nuoroda jau panaudota, galbūt el. pašto tikrinimo programos. Tęskite, kad gautumėte naują.',
    link_other_browser:
      'Ši nuoroda veikia tik naršyklėje, kurioje jos paprašyta. Atidarykite ją ten arba tęskite, kad gautumėte naują.',
    session_expired: 'Prisijungimas užtruko per ilgai. Pradėkite iš naujo.',
    captcha_required:
      'Turime įsitikinti, kad esate žmogus. Atlikite patikrą ir bandykite dar kartą.',
    mfa_required: 'Jūsų paskyrai reikalingas antras žingsnis. Atlikite jį šiame puslapyje.',
    access_denied: 'Svetainė jums nesuteikė prieigos. Kreipkitės į svetainės administratorių.',
  },
};
