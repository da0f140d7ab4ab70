import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('lv');

export const lv: Messages = {
  headingIdentify: 'Pierakstīšanās',
  headingCode: 'Ievadiet kodu',
  headingLink: 'Pārbaudiet e-pastu',
  headingDone: 'Pierakstīšanās izdevās',
  connections: 'Pierakstīšanās veids',
  email: 'E-pasts',
  sms: 'Īsziņa',
  emailLabel: 'E-pasta adrese',
  phoneLabel: 'Tālruņa numurs',
  phoneHint: 'Sāciet ar + un valsts kodu.',
  phoneExample: (example) => `Piemēram, ${example}, vai sāciet ar + un valsts kodu.`,
  countryLabel: 'Valsts',
  noCountry: 'Šādas valsts nav',
  phoneUnusual: 'Šis numurs šķiet neparasts. Pārbaudiet to un turpiniet.',
  codeLabel: 'Kods',
  suggestion: (email) => `Vai jūs domājāt ${email}?`,
  submitIdentifier: 'Turpināt',
  submitCode: 'Pierakstīties',
  sending: 'Notiek sūtīšana…',
  checking: 'Notiek pārbaude…',
  codeSentByEmail: (email) => `Nosūtījām kodu uz ${email}.`,
  codeSentBySms: (phoneNumber) => `Nosūtījām īsziņu ar kodu uz ${phoneNumber}.`,
  linkSent: (email) => `Nosūtījām pierakstīšanās saiti uz ${email}.`,
  linkHint: 'Atveriet jaunākā ziņojuma saiti šajā pārlūkā.',
  resendCode: 'Nosūtīt jaunu kodu',
  resendLink: 'Nosūtīt jaunu saiti',
  codeResent: 'Nosūtījām jaunu kodu. Iepriekšējais vairs nav derīgs.',
  linkResent: 'Nosūtījām jaunu saiti. Iepriekšējā vairs nav derīga.',
  changeEmail: 'Izmantot citu e-pasta adresi',
  changePhoneNumber: 'Izmantot citu tālruņa numuru',
  useEmail: 'Saņemt kodu e-pastā',
  useSms: 'Saņemt kodu īsziņā',
  tryAgainIn: (time) => `Mēģināt vēlreiz varēsiet ${time}.`,
  resendIn: (time) => `Pieprasīt jaunu ziņojumu varēsiet ${time}.`,
  tryAgainNow: 'Tagad varat mēģināt vēlreiz.',
  resendNow: 'Tagad varat pieprasīt jaunu ziņojumu.',
  done: 'Varat turpināt.',
  reference: (reference) => `Kļūdas kods: ${reference}`,
  errors: {
    configuration_invalid:
      'Šajā lapā pierakstīšanās nav iestatīta. Sazinieties ar vietnes administratoru.',
    tenant_invalid:
      'Šīs vietnes pierakstīšanās adrese ir nepareiza. Sazinieties ar vietnes administratoru.',
    tenant_missing:
      'Šīs vietnes pierakstīšanās adrese nekur neved. Sazinieties ar vietnes administratoru.',
    client_id_missing:
      'Šī lapa nenorāda, kurai lietotnei tā pieder. Sazinieties ar vietnes administratoru.',
    client_unknown: 'Šī lietotne netika atpazīta. Sazinieties ar vietnes administratoru.',
    client_mismatch:
      'Šī lapa norāda divas dažādas lietotnes. Sazinieties ar vietnes administratoru.',
    client_authentication_required:
      'Šajā lietotnē var pierakstīties tikai ar tās servera starpniecību. Sazinieties ar vietnes administratoru.',
    connection_missing: 'Šī lapa nenorāda, kā jūs sasniegt. Sazinieties ar vietnes administratoru.',
    connection_not_found: 'Šāda pierakstīšanās veida nav. Sazinieties ar vietnes administratoru.',
    connection_not_in_tenant:
      'Šis pierakstīšanās veids pieder citai vietnei. Sazinieties ar vietnes administratoru.',
    connection_disabled:
      'Šis pierakstīšanās veids ir izslēgts. Sazinieties ar vietnes administratoru.',
    connection_not_passwordless:
      'Šis pierakstīšanās veids neļauj nosūtīt ne kodus, ne saites. Sazinieties ar vietnes administratoru.',
    connection_not_configured:
      'Šis pierakstīšanās veids nav līdz galam iestatīts. Sazinieties ar vietnes administratoru.',
    auth_params_invalid:
      'Šīs lapas nosūtītos iestatījumus nevar nolasīt. Sazinieties ar vietnes administratoru.',
    property_not_allowed:
      'Šī lapa nosūtīja pārāk daudz datu. Sazinieties ar vietnes administratoru.',
    property_missing: 'Šī lapa nosūtīja pārāk maz datu. Sazinieties ar vietnes administratoru.',
    send_invalid: 'Šī lapa nepieprasīja ne kodu, ne saiti. Sazinieties ar vietnes administratoru.',
    scope_invalid:
      'Šīs lapas pieprasītās atļaujas nevar nolasīt. Sazinieties ar vietnes administratoru.',
    dotted_fields:
      'Kāds šīs vietnes noteikums izjauca pierakstīšanos. Sazinieties ar vietnes administratoru.',
    forwarded_for_invalid:
      'Šī vietne pārsūtīja nepareizu tīkla adresi. Sazinieties ar vietnes administratoru.',
    endpoint_disabled:
      'Šāda veida pierakstīšanās nav iespējota. Sazinieties ar vietnes administratoru.',
    method_not_allowed:
      'Šāda veida pieprasījumi nav atļauti. Sazinieties ar vietnes administratoru.',
    grant_not_allowed:
      'Šajā lietotnē nav atļauts pierakstīties ar kodu. Sazinieties ar vietnes administratoru.',
    response_type_unsupported:
      'Šī lapa pieprasīja atbildi, ko nevar sniegt. Sazinieties ar vietnes administratoru.',
    origin_not_allowed:
      'No šīs lapas nav atļauts pierakstīties. Sazinieties ar vietnes administratoru.',
    cross_origin_not_allowed:
      'Šajā lietotnē nav atļauts pierakstīties no citām vietnēm. Sazinieties ar vietnes administratoru.',
    email_required: 'Ievadiet savu e-pasta adresi.',
    email_invalid: 'Ievadiet pilnu e-pasta adresi, piemēram, vards@example.com.',
    phone_required: 'Ievadiet savu tālruņa numuru.',
    phone_invalid: 'Šis tālruņa numurs nav derīgs. Pārbaudiet ciparus.',
    phone_too_short: 'Šis tālruņa numurs ir pārāk īss. Pārbaudiet, vai netrūkst ciparu.',
    phone_too_long: 'Šis tālruņa numurs ir pārāk garš. Pārbaudiet, vai nav lieku ciparu.',
    phone_country_unknown: 'Sāciet ar + un valsts kodu, piemēram, +371.',
    phone_country_not_offered: 'Šīs valsts numurus nevar izmantot. Ievadiet citu numuru.',
    phone_not_mobile: 'Uz šo numuru nevar nosūtīt īsziņas. Ievadiet mobilā tālruņa numuru.',
    phone_region_unsupported: 'Uz šo reģionu nevaram nosūtīt īsziņas. Ievadiet citu numuru.',
    phone_opted_out:
      'Šim numuram mūsu īsziņu saņemšana ir atcelta. Nosūtiet īsziņu START uz mūsu numuru vai ievadiet citu numuru.',
    signup_disabled: 'Jaunus kontus izveidot nevar. Ievadiet sava esošā konta adresi vai numuru.',
    identifier_missing:
      'Nesaņēmām jūsu adresi vai numuru. Ievadiet to vēlreiz vai sazinieties ar vietnes administratoru.',
    code_required: 'Ievadiet mūsu nosūtīto kodu.',
    code_wrong: 'Šis kods nederēja. Ievadiet jaunāko mūsu nosūtīto kodu.',
    request_invalid:
      'Datus nevar nolasīt. Mēģiniet vēlreiz vai sazinieties ar vietnes administratoru.',
    code_expired: 'Šī koda derīguma termiņš ir beidzies. Pieprasiet jaunu.',
    code_attempts_exceeded: 'Visi šī koda ievades mēģinājumi ir izmantoti. Pieprasiet jaunu kodu.',
    code_incomplete: ({ codeLength }) =>
      `Ievadiet visu ${codeLength} ${plural.select(codeLength) === 'one' ? 'cipara' : 'ciparu'} kodu.`,
    network:
      'Nevar sasniegt pierakstīšanās pakalpojumu. Pārbaudiet savienojumu un mēģiniet vēlreiz. Ja citas lapas darbojas, sazinieties ar vietnes administratoru.',
    offline: 'Nav interneta savienojuma. Izveidojiet savienojumu un mēģiniet vēlreiz.',
    timeout: 'Pierakstīšanās pakalpojums laikus neatbildēja. Mēģiniet vēlreiz.',
    response_invalid: 'Pierakstīšanās pakalpojums nosūtīja nesaprotamu atbildi. Mēģiniet vēlreiz.',
    unknown: 'Radās neparedzēta kļūda. Mēģiniet vēlreiz vai sazinieties ar vietnes administratoru.',
    server_error: 'Pierakstīšanās pakalpojumā radās problēma. Mēģiniet vēlreiz pēc brīža.',
    service_unavailable:
      'Pierakstīšanās pakalpojums nedarbojas. Mēģiniet vēlreiz pēc dažām minūtēm.',
    identity_provider_failed: 'Ziņojumu neizdevās nosūtīt. Mēģiniet vēlreiz pēc brīža.',
    connection_failed: 'Ar šo pierakstīšanās veidu radās problēma. Mēģiniet vēlreiz pēc brīža.',
    sms_not_sent: 'Īsziņu neizdevās nosūtīt. Pārbaudiet numuru un mēģiniet vēlreiz.',
    sms_gateway_unavailable:
      'Pašlaik nevaram nosūtīt īsziņas. Mēģiniet vēlreiz pēc dažām minūtēm vai sazinieties ar vietnes administratoru.',
    rate_limited: 'Pārāk daudz pieprasījumu. Sagaidiet laika atskaites beigas un mēģiniet vēlreiz.',
    too_many_attempts:
      'Pārāk daudz neveiksmīgu mēģinājumu. Izmantojiet citu adresi vai numuru vai arī atgriezieties vēlāk.',
    suspicious_activity:
      'Pierakstīšanās apturēta neparastu darbību dēļ. Izmantojiet citu adresi vai numuru vai arī sazinieties ar vietnes administratoru.',
    user_blocked: 'Šis konts ir bloķēts. Sazinieties ar vietnes administratoru.',
    password_leaked:
      'Šis konts ir bloķēts, lai to aizsargātu. Izpildiet par to e-pastā saņemtos norādījumus.',
    link_expired: 'Šīs saites derīguma termiņš ir beidzies. Turpiniet, lai saņemtu jaunu.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Šo saiti ir aizstājusi jaunāka. Atveriet mūsu jaunāko ziņojumu vai turpiniet, lai saņemtu jaunu saiti.'
        : 'Šī saite jau ir izmantota. Iespējams, to atvēra pasta pārbaudes programma. Turpiniet, lai saņemtu jaunu saiti.',
    link_other_browser:
      'Šī saite darbojas tikai pārlūkā, kurā tā tika pieprasīta. Atveriet to tur vai turpiniet, lai saņemtu jaunu saiti.',
    session_expired: 'Pierakstīšanās aizņēma pārāk daudz laika. Sāciet no sākuma.',
    captcha_required:
      'Mums jāpārliecinās, ka esat cilvēks. Izpildiet pārbaudi un mēģiniet vēlreiz.',
    mfa_required: 'Jūsu kontam ir nepieciešams otrs solis. Izpildiet to šajā lapā.',
    access_denied: 'Vietne liedza jums piekļuvi. Sazinieties ar vietnes administratoru.',
  },
};
