import type { Messages } from '../messages.js';

export const hr: Messages = {
  headingIdentify: 'Prijava',
  headingCode: 'Unesite kôd',
  headingLink: 'Provjerite e-poštu',
  headingDone: 'Prijavljeni ste',
  connections: 'Način prijave',
  email: 'E-pošta',
  sms: 'SMS',
  emailLabel: 'Adresa e-pošte',
  phoneLabel: 'Telefonski broj',
  phoneHint: 'Počnite znakom + i pozivnim brojem države.',
  phoneExample: (example) => `Na primjer ${example} ili sa znakom + i pozivnim brojem države.`,
  countryLabel: 'Država',
  noCountry: 'Nema takve države',
  phoneUnusual: 'Ovaj broj izgleda neobično. Provjerite ga pa nastavite.',
  codeLabel: 'Kôd',
  suggestion: (email) => `Jeste li mislili ${email}?`,
  submitIdentifier: 'Nastavi',
  submitCode: 'Prijavi se',
  sending: 'Slanje…',
  checking: 'Provjera…',
  codeSentByEmail: (email) => `Poslali smo kôd na adresu ${email}.`,
  codeSentBySms: (phoneNumber) => `Poslali smo SMS s kodom na broj ${phoneNumber}.`,
  linkSent: (email) => `Poslali smo poveznicu za prijavu na adresu ${email}.`,
  linkHint: 'Otvorite najnoviju poruku u ovom pregledniku.',
  resendCode: 'Pošalji novi kôd',
  resendLink: 'Pošalji novu poveznicu',
  codeResent: 'Poslali smo novi kôd. Prethodni više ne vrijedi.',
  linkResent: 'Poslali smo novu poveznicu. Prethodna više ne vrijedi.',
  changeEmail: 'Koristi drugu adresu e-pošte',
  changePhoneNumber: 'Koristi drugi telefonski broj',
  useEmail: 'Primi kôd e-poštom',
  useSms: 'Primi kôd SMS-om',
  tryAgainIn: (time) => `Možete pokušati ponovno ${time}.`,
  resendIn: (time) => `Novu poruku možete zatražiti ${time}.`,
  tryAgainNow: 'Sada možete pokušati ponovno.',
  resendNow: 'Sada možete zatražiti novu poruku.',
  done: 'Možete nastaviti.',
  reference: (reference) => `Kôd pogreške: ${reference}`,
  errors: {
    configuration_invalid:
      'Prijava na ovoj stranici nije postavljena. Obratite se vlasniku stranice.',
    tenant_invalid:
      'Adresa za prijavu na ovu web-stranicu nije ispravna. Obratite se vlasniku stranice.',
    tenant_missing:
      'Adresa za prijavu na ovu web-stranicu ne vodi nikamo. Obratite se vlasniku stranice.',
    client_id_missing:
      'Nije poznato kojoj aplikaciji pripada ova stranica. Obratite se vlasniku stranice.',
    client_unknown: 'Ova nam aplikacija nije poznata. Obratite se vlasniku stranice.',
    client_mismatch:
      'Ova stranica navodi dvije različite aplikacije. Obratite se vlasniku stranice.',
    client_authentication_required:
      'Ova aplikacija omogućuje prijavu samo sa svojeg poslužitelja. Obratite se vlasniku stranice.',
    connection_missing: 'Ova stranica ne navodi način prijave. Obratite se vlasniku stranice.',
    connection_not_found: 'Ovaj način prijave ne postoji. Obratite se vlasniku stranice.',
    connection_not_in_tenant:
      'Ovaj način prijave pripada drugoj web-stranici. Obratite se vlasniku stranice.',
    connection_disabled: 'Ovaj je način prijave isključen. Obratite se vlasniku stranice.',
    connection_not_passwordless:
      'Ovim načinom prijave ne mogu se slati kodovi ni poveznice. Obratite se vlasniku stranice.',
    connection_not_configured:
      'Ovaj način prijave nije do kraja postavljen. Obratite se vlasniku stranice.',
    auth_params_invalid:
      'Ova je stranica poslala postavke koje se ne mogu pročitati. Obratite se vlasniku stranice.',
    property_not_allowed:
      'Ova je stranica poslala previše podataka. Obratite se vlasniku stranice.',
    property_missing: 'Ova je stranica poslala premalo podataka. Obratite se vlasniku stranice.',
    send_invalid: 'Ova stranica nije zatražila ni kôd ni poveznicu. Obratite se vlasniku stranice.',
    scope_invalid:
      'Ova je stranica zatražila dopuštenja koja se ne mogu pročitati. Obratite se vlasniku stranice.',
    dotted_fields: 'Prijavu je prekinulo pravilo ove web-stranice. Obratite se vlasniku stranice.',
    forwarded_for_invalid:
      'Ova je web-stranica proslijedila pogrešnu mrežnu adresu. Obratite se vlasniku stranice.',
    endpoint_disabled: 'Ova vrsta prijave nije omogućena. Obratite se vlasniku stranice.',
    method_not_allowed: 'Ova vrsta zahtjeva nije dopuštena. Obratite se vlasniku stranice.',
    grant_not_allowed: 'Ova aplikacija ne omogućuje prijavu kodom. Obratite se vlasniku stranice.',
    response_type_unsupported:
      'Ova je stranica zatražila odgovor koji se ne može dati. Obratite se vlasniku stranice.',
    origin_not_allowed: 'Prijava s ove stranice nije dopuštena. Obratite se vlasniku stranice.',
    cross_origin_not_allowed:
      'Ova aplikacija ne omogućuje prijavu s drugih web-stranica. Obratite se vlasniku stranice.',
    email_required: 'Unesite svoju adresu e-pošte.',
    email_invalid: 'Unesite cijelu adresu e-pošte, na primjer ime@example.com.',
    phone_required: 'Unesite svoj telefonski broj.',
    phone_invalid: 'Ovaj telefonski broj nije valjan. Provjerite znamenke.',
    phone_too_short: 'Ovaj je telefonski broj prekratak. Provjerite nedostaje li koja znamenka.',
    phone_too_long: 'Ovaj je telefonski broj predug. Provjerite ima li viška znamenki.',
    phone_country_unknown: 'Počnite znakom + i pozivnim brojem države, na primjer +385.',
    phone_country_not_offered: 'Ne možemo koristiti brojeve iz ove države. Unesite drugi broj.',
    phone_not_mobile: 'Ovaj broj ne može primati SMS-ove. Unesite broj mobitela.',
    phone_region_unsupported:
      'Ne možemo slati SMS-ove na brojeve iz ove regije. Unesite drugi broj.',
    phone_opted_out:
      'Za ovaj je broj isključeno primanje naših poruka. Pošaljite START na naš broj ili unesite drugi.',
    signup_disabled:
      'Otvaranje novih računa nije moguće. Unesite adresu ili broj postojećeg računa.',
    identifier_missing:
      'Vaša adresa ili broj nisu stigli do nas. Unesite ih ponovno ili se obratite vlasniku stranice.',
    code_required: 'Unesite kôd iz naše poruke.',
    code_wrong: 'Ovaj kôd nije prihvaćen. Unesite kôd iz naše najnovije poruke.',
    request_invalid:
      'Podaci se ne mogu pročitati. Pokušajte ponovno ili se obratite vlasniku stranice.',
    code_expired: 'Ovaj je kôd istekao. Zatražite novi.',
    code_attempts_exceeded: 'Iskorišteni su svi pokušaji za ovaj kôd. Zatražite novi.',
    code_incomplete: ({ codeLength }) => `Unesite cijeli ${codeLength}-znamenkasti kôd.`,
    network:
      'Ne možemo se povezati s uslugom prijave. Provjerite internetsku vezu i pokušajte ponovno. Ako se druge stranice otvaraju, obratite se vlasniku stranice.',
    offline: 'Niste povezani s internetom. Povežite se i pokušajte ponovno.',
    timeout: 'Usluga prijave nije odgovorila na vrijeme. Pokušajte ponovno.',
    response_invalid: 'Usluga prijave poslala je nerazumljiv odgovor. Pokušajte ponovno.',
    unknown: 'Dogodilo se nešto neočekivano. Pokušajte ponovno ili se obratite vlasniku stranice.',
    server_error: 'Usluga prijave ima poteškoća. Pokušajte ponovno za koji trenutak.',
    service_unavailable: 'Usluga prijave ne radi. Pokušajte ponovno za nekoliko minuta.',
    identity_provider_failed: 'Poruka nije poslana. Pokušajte ponovno za koji trenutak.',
    connection_failed:
      'Došlo je do poteškoća s ovim načinom prijave. Pokušajte ponovno za koji trenutak.',
    sms_not_sent: 'SMS nije poslan. Provjerite broj i pokušajte ponovno.',
    sms_gateway_unavailable:
      'Trenutačno ne možemo slati SMS-ove. Pokušajte ponovno za nekoliko minuta ili se obratite vlasniku stranice.',
    rate_limited: 'Previše zahtjeva. Pričekajte kraj odbrojavanja i pokušajte ponovno.',
    too_many_attempts:
      'Previše neuspjelih pokušaja. Koristite drugu adresu ili broj, ili pokušajte kasnije.',
    suspicious_activity:
      'Prijava je zaustavljena zbog neuobičajene aktivnosti. Koristite drugu adresu ili broj, ili se obratite vlasniku stranice.',
    user_blocked: 'Ovaj je račun blokiran. Obratite se vlasniku stranice.',
    password_leaked: 'Ovaj je račun zaključan radi zaštite. Slijedite upute iz e-poruke o tome.',
    link_expired: 'Ova je poveznica istekla. Nastavite da biste dobili novu.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Ovu je poveznicu zamijenila novija. Otvorite našu najnoviju poruku ili nastavite da biste dobili novu.'
        : 'Ova je poveznica već iskorištena, možda pri automatskoj provjeri pošte. Nastavite da biste dobili novu.',
    link_other_browser:
      'Ova poveznica radi samo u pregledniku u kojem je zatražena. Otvorite je ondje ili nastavite da biste dobili novu.',
    session_expired: 'Prijava je trajala predugo. Počnite ispočetka.',
    captcha_required: 'Moramo provjeriti jeste li čovjek. Dovršite provjeru i pokušajte ponovno.',
    mfa_required: 'Vaš račun zahtijeva drugi korak. Dovršite ga na ovoj stranici.',
    access_denied: 'Ova vam web-stranica nije dopustila pristup. Obratite se vlasniku stranice.',
  },
};
