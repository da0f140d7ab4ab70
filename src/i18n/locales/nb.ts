import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('nb');

export const nb: Messages = {
  headingIdentify: 'Logg inn',
  headingCode: 'Skriv inn koden',
  headingLink: 'Sjekk e-posten din',
  headingDone: 'Du er logget inn',
  connections: 'Logg inn med',
  email: 'E-post',
  sms: 'SMS',
  emailLabel: 'E-postadresse',
  phoneLabel: 'Telefonnummer',
  phoneHint: 'Start med + og landskoden.',
  phoneExample: (example) => `For eksempel ${example}, eller start med + og landskoden.`,
  countryLabel: 'Land',
  noCountry: 'Fant ingen land',
  phoneUnusual: 'Nummeret ser uvanlig ut. Sjekk det, og fortsett.',
  codeLabel: 'Kode',
  suggestion: (email) => `Mente du ${email}?`,
  submitIdentifier: 'Fortsett',
  submitCode: 'Logg inn',
  sending: 'Sender\u00a0…',
  checking: 'Sjekker\u00a0…',
  codeSentByEmail: (email) => `Vi har sendt en kode på e-post til ${email}.`,
  codeSentBySms: (phoneNumber) => `Vi har sendt en kode på SMS til ${phoneNumber}.`,
  linkSent: (email) => `Vi har sendt en innloggingslenke til ${email}.`,
  linkHint: 'Åpne lenken fra den nyeste e-posten i denne nettleseren.',
  resendCode: 'Send en ny kode',
  resendLink: 'Send en ny lenke',
  codeResent: 'Vi har sendt en ny kode. Den forrige virker ikke lenger.',
  linkResent: 'Vi har sendt en ny lenke. Den forrige virker ikke lenger.',
  changeEmail: 'Bruk en annen e-postadresse',
  changePhoneNumber: 'Bruk et annet telefonnummer',
  useEmail: 'Få heller en kode på e-post',
  useSms: 'Få heller en kode på SMS',
  tryAgainIn: (time) => `Du kan prøve igjen ${time}.`,
  resendIn: (time) => `Du kan be om en ny melding ${time}.`,
  tryAgainNow: 'Du kan prøve igjen nå.',
  resendNow: 'Du kan be om en ny melding nå.',
  done: 'Nå kan du fortsette.',
  reference: (reference) => `Referanse: ${reference}`,
  errors: {
    configuration_invalid:
      'Innlogging er ikke satt opp på denne siden. Kontakt nettstedets brukerstøtte.',
    tenant_invalid: 'Nettstedets innloggingsadresse er feil. Kontakt nettstedets brukerstøtte.',
    tenant_missing:
      'Nettstedets innloggingsadresse fører ingen steder. Kontakt nettstedets brukerstøtte.',
    client_id_missing:
      'Denne siden oppgir ikke hvilken app den tilhører. Kontakt nettstedets brukerstøtte.',
    client_unknown: 'Denne appen er ukjent her. Kontakt nettstedets brukerstøtte.',
    client_mismatch: 'Denne siden oppgir to forskjellige apper. Kontakt nettstedets brukerstøtte.',
    client_authentication_required:
      'Denne appen kan bare logge folk inn fra sin egen server. Kontakt nettstedets brukerstøtte.',
    connection_missing:
      'Denne siden oppgir ikke hvordan vi kan nå deg. Kontakt nettstedets brukerstøtte.',
    connection_not_found: 'Denne innloggingsmåten finnes ikke. Kontakt nettstedets brukerstøtte.',
    connection_not_in_tenant:
      'Denne innloggingsmåten tilhører et annet nettsted. Kontakt nettstedets brukerstøtte.',
    connection_disabled: 'Denne innloggingsmåten er slått av. Kontakt nettstedets brukerstøtte.',
    connection_not_passwordless:
      'Denne innloggingsmåten kan ikke sende koder eller lenker. Kontakt nettstedets brukerstøtte.',
    connection_not_configured:
      'Denne innloggingsmåten er ikke ferdig satt opp. Kontakt nettstedets brukerstøtte.',
    auth_params_invalid:
      'Denne siden sendte innstillinger som ikke kan leses. Kontakt nettstedets brukerstøtte.',
    property_not_allowed: 'Denne siden sendte for mye. Kontakt nettstedets brukerstøtte.',
    property_missing: 'Denne siden sendte for lite. Kontakt nettstedets brukerstøtte.',
    send_invalid:
      'Denne siden ba verken om en kode eller en lenke. Kontakt nettstedets brukerstøtte.',
    scope_invalid:
      'Denne siden ba om tillatelser som ikke kan leses. Kontakt nettstedets brukerstøtte.',
    dotted_fields:
      'En regel på dette nettstedet stoppet innloggingen. Kontakt nettstedets brukerstøtte.',
    forwarded_for_invalid:
      'Nettstedet sendte videre feil nettverksadresse. Kontakt nettstedets brukerstøtte.',
    endpoint_disabled: 'Denne typen innlogging er ikke slått på. Kontakt nettstedets brukerstøtte.',
    method_not_allowed:
      'Denne typen forespørsel er ikke tillatt. Kontakt nettstedets brukerstøtte.',
    grant_not_allowed:
      'Denne appen kan ikke logge folk inn med koder. Kontakt nettstedets brukerstøtte.',
    response_type_unsupported:
      'Denne siden ba om et svar som ikke kan gis. Kontakt nettstedets brukerstøtte.',
    origin_not_allowed:
      'Innlogging er ikke tillatt fra denne siden. Kontakt nettstedets brukerstøtte.',
    cross_origin_not_allowed:
      'Denne appen tillater ikke innlogging fra andre nettsteder. Kontakt nettstedets brukerstøtte.',
    email_required: 'Skriv inn e-postadressen din.',
    email_invalid: 'Skriv inn en fullstendig e-postadresse, for eksempel navn@example.com.',
    phone_required: 'Skriv inn telefonnummeret ditt.',
    phone_invalid: 'Dette telefonnummeret virker ikke. Sjekk sifrene.',
    phone_too_short: 'Dette telefonnummeret er for kort. Sjekk om det mangler sifre.',
    phone_too_long: 'Dette telefonnummeret er for langt. Sjekk om det har for mange sifre.',
    phone_country_unknown: 'Start med + og landskoden, for eksempel +47.',
    phone_country_not_offered: 'Vi kan ikke bruke numre fra dette landet. Skriv inn et annet.',
    phone_not_mobile: 'Dette nummeret kan ikke ta imot SMS. Skriv inn et mobilnummer.',
    phone_region_unsupported:
      'Vi kan ikke sende SMS til numre i dette området. Skriv inn et annet.',
    phone_opted_out:
      'Dette nummeret er avmeldt fra meldingene våre. Send START på SMS til nummeret vårt, eller skriv inn et annet.',
    signup_disabled:
      'Det kan ikke opprettes nye kontoer. Skriv inn adressen eller nummeret til kontoen du har.',
    identifier_missing:
      'Adressen eller nummeret ditt gikk tapt. Skriv det inn igjen, eller kontakt nettstedets brukerstøtte.',
    code_required: 'Skriv inn koden fra meldingen vår.',
    code_wrong: 'Denne koden virket ikke. Skriv inn koden fra den siste meldingen vår.',
    request_invalid: 'Dette kunne ikke leses. Prøv igjen, eller kontakt nettstedets brukerstøtte.',
    code_expired: 'Denne koden er utløpt. Be om en ny.',
    code_attempts_exceeded: 'Denne koden er prøvd for mange ganger. Be om en ny.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Skriv inn sifferet i koden.'
        : `Skriv inn alle ${codeLength} sifrene i koden.`,
    network:
      'Vi får ikke kontakt med innloggingstjenesten. Sjekk tilkoblingen, og prøv igjen. Hvis andre sider virker, kan du kontakte nettstedets brukerstøtte.',
    offline: 'Du er ikke på nett. Koble til internett, og prøv igjen.',
    timeout: 'Innloggingstjenesten svarte ikke i tide. Prøv igjen.',
    response_invalid: 'Innloggingstjenesten sendte et uforståelig svar. Prøv igjen.',
    unknown: 'Det skjedde noe uventet. Prøv igjen, eller kontakt nettstedets brukerstøtte.',
    server_error: 'Det er et problem med innloggingstjenesten. Prøv igjen om litt.',
    service_unavailable: 'Innloggingstjenesten er nede. Prøv igjen om noen minutter.',
    identity_provider_failed: 'Meldingen kunne ikke sendes. Prøv igjen om litt.',
    connection_failed: 'Det er et problem med denne innloggingsmåten. Prøv igjen om litt.',
    sms_not_sent: 'SMS-en kunne ikke sendes. Sjekk nummeret, og prøv igjen.',
    sms_gateway_unavailable:
      'Vi kan ikke sende SMS akkurat nå. Prøv igjen om noen minutter, eller kontakt nettstedets brukerstøtte.',
    rate_limited: 'For mange forespørsler. Vent til nedtellingen er over, og prøv igjen.',
    too_many_attempts:
      'For mange mislykkede forsøk. Bruk en annen adresse eller et annet nummer, eller kom tilbake senere.',
    suspicious_activity:
      'Innloggingen ble stoppet etter uvanlig aktivitet. Bruk en annen adresse eller et annet nummer, eller kontakt nettstedets brukerstøtte.',
    user_blocked: 'Denne kontoen er sperret. Kontakt nettstedets brukerstøtte.',
    password_leaked:
      'Denne kontoen er låst av sikkerhetshensyn. Følg trinnene i e-posten om dette.',
    link_expired: 'Denne lenken er utløpt. Fortsett for å få en ny.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Denne lenken er erstattet av en nyere. Åpne den siste meldingen vår, eller fortsett for å få en ny.'
        : 'Denne lenken er allerede brukt, kanskje av et antivirusprogram. Fortsett for å få en ny.',
    link_other_browser:
      'Denne lenken virker bare i nettleseren der du ba om den. Åpne den der, eller fortsett for å få en ny.',
    session_expired: 'Innloggingen tok for lang tid. Start på nytt.',
    captcha_required: 'Vi må kontrollere at du er et menneske. Fullfør kontrollen, og prøv igjen.',
    mfa_required: 'Kontoen din krever et ekstra trinn. Følg veiledningen på denne siden.',
    access_denied: 'Nettstedet slapp deg ikke inn. Kontakt nettstedets brukerstøtte.',
  },
};
