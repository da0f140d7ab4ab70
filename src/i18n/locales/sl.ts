import type { Messages } from '../messages.js';

export const sl: Messages = {
  headingIdentify: 'Prijava',
  headingCode: 'Vnesite kodo',
  headingLink: 'Preverite e-pošto',
  headingDone: 'Prijavljeni ste',
  connections: 'Način prijave',
  email: 'E-pošta',
  sms: 'SMS',
  emailLabel: 'E-poštni naslov',
  phoneLabel: 'Telefonska številka',
  phoneHint: 'Začnite z znakom + in klicno kodo države.',
  phoneExample: (example) => `Na primer ${example} ali z znakom + in klicno kodo države.`,
  countryLabel: 'Država',
  noCountry: 'Ni take države',
  phoneUnusual: 'Ta številka je videti nenavadna. Preverite jo in nadaljujte.',
  codeLabel: 'Koda',
  suggestion: (email) => `Ali ste mislili ${email}?`,
  submitIdentifier: 'Nadaljuj',
  submitCode: 'Prijavi se',
  sending: 'Pošiljanje …',
  checking: 'Preverjanje …',
  codeSentByEmail: (email) => `Kodo smo poslali na naslov ${email}.`,
  codeSentBySms: (phoneNumber) => `SMS s kodo smo poslali na številko ${phoneNumber}.`,
  linkSent: (email) => `Povezavo za prijavo smo poslali na naslov ${email}.`,
  linkHint: 'Odprite najnovejše sporočilo v tem brskalniku.',
  resendCode: 'Pošlji novo kodo',
  resendLink: 'Pošlji novo povezavo',
  codeResent: 'Poslali smo novo kodo. Prejšnja ne velja več.',
  linkResent: 'Poslali smo novo povezavo. Prejšnja ne velja več.',
  changeEmail: 'Uporabi drug e-poštni naslov',
  changePhoneNumber: 'Uporabi drugo številko',
  useEmail: 'Prejmi kodo po e-pošti',
  useSms: 'Prejmi kodo prek SMS-a',
  tryAgainIn: (time) => `Znova lahko poskusite ${time}.`,
  resendIn: (time) => `Novo sporočilo lahko zahtevate ${time}.`,
  tryAgainNow: 'Zdaj lahko poskusite znova.',
  resendNow: 'Zdaj lahko zahtevate novo sporočilo.',
  done: 'Lahko nadaljujete.',
  reference: (reference) => `Koda napake: ${reference}`,
  errors: {
    configuration_invalid: 'Prijava na tej strani ni nastavljena. Obrnite se na skrbnika strani.',
    tenant_invalid:
      'Naslov za prijavo v to spletno mesto je napačen. Obrnite se na skrbnika strani.',
    tenant_missing:
      'Naslov za prijavo v to spletno mesto ne vodi nikamor. Obrnite se na skrbnika strani.',
    client_id_missing:
      'Ni znano, kateri aplikaciji pripada ta stran. Obrnite se na skrbnika strani.',
    client_unknown: 'Te aplikacije ne poznamo. Obrnite se na skrbnika strani.',
    client_mismatch: 'Ta stran navaja dve različni aplikaciji. Obrnite se na skrbnika strani.',
    client_authentication_required:
      'Ta aplikacija omogoča prijavo samo s svojega strežnika. Obrnite se na skrbnika strani.',
    connection_missing: 'Ta stran ne navaja načina prijave. Obrnite se na skrbnika strani.',
    connection_not_found: 'Ta način prijave ne obstaja. Obrnite se na skrbnika strani.',
    connection_not_in_tenant:
      'Ta način prijave pripada drugemu spletnemu mestu. Obrnite se na skrbnika strani.',
    connection_disabled: 'Ta način prijave je izklopljen. Obrnite se na skrbnika strani.',
    connection_not_passwordless:
      'S tem načinom prijave ni mogoče poslati kode ali povezave. Obrnite se na skrbnika strani.',
    connection_not_configured:
      'Ta način prijave ni v celoti nastavljen. Obrnite se na skrbnika strani.',
    auth_params_invalid:
      'Ta stran je poslala nastavitve, ki jih ni mogoče prebrati. Obrnite se na skrbnika strani.',
    property_not_allowed: 'Ta stran je poslala preveč podatkov. Obrnite se na skrbnika strani.',
    property_missing: 'Ta stran je poslala premalo podatkov. Obrnite se na skrbnika strani.',
    send_invalid: 'Ta stran ni zahtevala ne kode ne povezave. Obrnite se na skrbnika strani.',
    scope_invalid:
      'Ta stran je zahtevala dovoljenja, ki jih ni mogoče prebrati. Obrnite se na skrbnika strani.',
    dotted_fields:
      'Prijavo je prekinilo pravilo tega spletnega mesta. Obrnite se na skrbnika strani.',
    forwarded_for_invalid:
      'To spletno mesto je posredovalo napačen omrežni naslov. Obrnite se na skrbnika strani.',
    endpoint_disabled: 'Ta vrsta prijave ni omogočena. Obrnite se na skrbnika strani.',
    method_not_allowed: 'Ta vrsta zahteve ni dovoljena. Obrnite se na skrbnika strani.',
    grant_not_allowed: 'Ta aplikacija ne omogoča prijave s kodo. Obrnite se na skrbnika strani.',
    response_type_unsupported:
      'Ta stran je zahtevala odgovor, ki ga ni mogoče dati. Obrnite se na skrbnika strani.',
    origin_not_allowed: 'Prijava s te strani ni dovoljena. Obrnite se na skrbnika strani.',
    cross_origin_not_allowed:
      'Ta aplikacija ne omogoča prijave z drugih spletnih mest. Obrnite se na skrbnika strani.',
    email_required: 'Vnesite svoj e-poštni naslov.',
    email_invalid: 'Vnesite celoten e-poštni naslov, na primer ime@example.com.',
    phone_required: 'Vnesite svojo telefonsko številko.',
    phone_invalid: 'Ta telefonska številka ni veljavna. Preverite števke.',
    phone_too_short: 'Ta telefonska številka je prekratka. Preverite, ali manjka kakšna števka.',
    phone_too_long: 'Ta telefonska številka je predolga. Preverite, ali je kakšna števka odveč.',
    phone_country_unknown: 'Začnite z znakom + in klicno kodo države, na primer +386.',
    phone_country_not_offered: 'Številk iz te države ni mogoče uporabiti. Vnesite drugo.',
    phone_not_mobile: 'Ta številka ne more prejemati SMS-ov. Vnesite mobilno številko.',
    phone_region_unsupported: 'Na številke v tej regiji ne moremo pošiljati SMS-ov. Vnesite drugo.',
    phone_opted_out:
      'Ta številka je odjavljena od prejemanja naših sporočil. Pošljite START na našo številko ali vnesite drugo.',
    signup_disabled:
      'Novih računov trenutno ni mogoče ustvariti. Vnesite naslov ali številko obstoječega računa.',
    identifier_missing:
      'Naslova ali številke nismo prejeli. Vnesite podatek znova ali se obrnite na skrbnika strani.',
    code_required: 'Vnesite kodo iz našega sporočila.',
    code_wrong: 'Ta koda ne deluje. Vnesite kodo iz našega najnovejšega sporočila.',
    request_invalid:
      'Podatkov ni mogoče prebrati. Poskusite znova ali se obrnite na skrbnika strani.',
    code_expired: 'Ta koda je potekla. Zahtevajte novo.',
    code_attempts_exceeded: 'Za to kodo ni več poskusov. Zahtevajte novo.',
    code_incomplete: ({ codeLength }) => `Vnesite celotno ${codeLength}-mestno kodo.`,
    network:
      'Storitve za prijavo ni mogoče doseči. Preverite internetno povezavo in poskusite znova. Če se druge strani nalagajo, se obrnite na skrbnika strani.',
    offline: 'Niste povezani z internetom. Povežite se in poskusite znova.',
    timeout: 'Storitev za prijavo ni odgovorila pravočasno. Poskusite znova.',
    response_invalid: 'Storitev za prijavo je poslala nerazumljiv odgovor. Poskusite znova.',
    unknown:
      'Zgodilo se je nekaj nepričakovanega. Poskusite znova ali se obrnite na skrbnika strani.',
    server_error: 'Storitev za prijavo ima težave. Poskusite znova čez trenutek.',
    service_unavailable: 'Storitev za prijavo ne deluje. Poskusite znova čez nekaj minut.',
    identity_provider_failed: 'Sporočila ni bilo mogoče poslati. Poskusite znova čez trenutek.',
    connection_failed: 'Pri tem načinu prijave je prišlo do težave. Poskusite znova čez trenutek.',
    sms_not_sent: 'SMS-a ni bilo mogoče poslati. Preverite številko in poskusite znova.',
    sms_gateway_unavailable:
      'SMS-ov trenutno ni mogoče pošiljati. Poskusite znova čez nekaj minut ali se obrnite na skrbnika strani.',
    rate_limited: 'Preveč zahtev. Počakajte, da se odštevanje konča, in poskusite znova.',
    too_many_attempts:
      'Preveč neuspešnih poskusov. Uporabite drug naslov ali številko ali pa poskusite pozneje.',
    suspicious_activity:
      'Prijava je bila ustavljena zaradi nenavadne dejavnosti. Uporabite drug naslov ali številko ali pa se obrnite na skrbnika strani.',
    user_blocked: 'Ta račun je blokiran. Obrnite se na skrbnika strani.',
    password_leaked:
      'Ta račun je zaradi zaščite zaklenjen. Sledite navodilom v e-poštnem sporočilu o tem.',
    link_expired: 'Ta povezava je potekla. Nadaljujte, da prejmete novo.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'To povezavo je nadomestila novejša. Odprite naše najnovejše sporočilo ali nadaljujte, da prejmete novo.'
        : 'Ta povezava je bila že uporabljena, morda med samodejnim pregledom pošte. Nadaljujte, da prejmete novo.',
    link_other_browser:
      'Ta povezava deluje samo v brskalniku, v katerem je bila zahtevana. Odprite jo tam ali nadaljujte, da prejmete novo.',
    session_expired: 'Prijava je trajala predolgo. Začnite znova.',
    captcha_required: 'Preveriti moramo, ali ste človek. Opravite preverjanje in poskusite znova.',
    mfa_required: 'Vaš račun zahteva drugi korak. Opravite ga na tej strani.',
    access_denied: 'To spletno mesto vam ni odobrilo dostopa. Obrnite se na skrbnika strani.',
  },
};
