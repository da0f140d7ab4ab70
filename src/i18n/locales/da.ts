import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('da');

export const da: Messages = {
  headingIdentify: 'Log ind',
  headingCode: 'Indtast din kode',
  headingLink: 'Tjek din e-mail',
  headingDone: 'Du er logget ind',
  connections: 'Log ind med',
  email: 'E-mail',
  sms: 'Sms',
  emailLabel: 'E-mailadresse',
  phoneLabel: 'Telefonnummer',
  phoneHint: 'Begynd med + og landekoden.',
  phoneExample: (example) => `For eksempel ${example}, eller begynd med + og landekoden.`,
  countryLabel: 'Land',
  noCountry: 'Intet land fundet',
  phoneUnusual: 'Nummeret ser usædvanligt ud. Tjek det, og fortsæt.',
  codeLabel: 'Kode',
  suggestion: (email) => `Mente du ${email}?`,
  submitIdentifier: 'Fortsæt',
  submitCode: 'Log ind',
  sending: 'Sender…',
  checking: 'Kontrollerer…',
  codeSentByEmail: (email) => `Vi har sendt en kode via e-mail til ${email}.`,
  codeSentBySms: (phoneNumber) => `Vi har sendt en kode via sms til ${phoneNumber}.`,
  linkSent: (email) => `Vi har sendt et loginlink til ${email}.`,
  linkHint: 'Åbn linket fra den nyeste e-mail i denne browser.',
  resendCode: 'Send en ny kode',
  resendLink: 'Send et nyt link',
  codeResent: 'Vi har sendt en ny kode. Den tidligere virker ikke længere.',
  linkResent: 'Vi har sendt et nyt link. Det tidligere virker ikke længere.',
  changeEmail: 'Brug en anden e-mailadresse',
  changePhoneNumber: 'Brug et andet telefonnummer',
  useEmail: 'Få i stedet en kode via e-mail',
  useSms: 'Få i stedet en kode via sms',
  tryAgainIn: (time) => `Du kan prøve igen ${time}.`,
  resendIn: (time) => `Du kan bede om en ny besked ${time}.`,
  tryAgainNow: 'Du kan prøve igen nu.',
  resendNow: 'Du kan bede om en ny besked nu.',
  done: 'Du kan nu fortsætte.',
  reference: (reference) => `Reference: ${reference}`,
  errors: {
    configuration_invalid: 'Login er ikke sat op på denne side. Kontakt webstedets support.',
    tenant_invalid: 'Webstedets loginadresse er forkert. Kontakt webstedets support.',
    tenant_missing: 'Webstedets loginadresse fører ingen steder hen. Kontakt webstedets support.',
    client_id_missing:
      'Denne side angiver ikke, hvilken app den hører til. Kontakt webstedets support.',
    client_unknown: 'Denne app er ukendt her. Kontakt webstedets support.',
    client_mismatch: 'Denne side angiver to forskellige apps. Kontakt webstedets support.',
    client_authentication_required:
      'Denne app må kun logge folk ind fra sin egen server. Kontakt webstedets support.',
    connection_missing:
      'Denne side angiver ikke, hvordan vi kan kontakte dig. Kontakt webstedets support.',
    connection_not_found: 'Denne loginmetode findes ikke. Kontakt webstedets support.',
    connection_not_in_tenant:
      'Denne loginmetode tilhører et andet websted. Kontakt webstedets support.',
    connection_disabled: 'Denne loginmetode er slået fra. Kontakt webstedets support.',
    connection_not_passwordless:
      'Denne loginmetode kan ikke sende koder eller links. Kontakt webstedets support.',
    connection_not_configured:
      'Denne loginmetode er kun delvist sat op. Kontakt webstedets support.',
    auth_params_invalid:
      'Denne side sendte indstillinger, der ikke kan læses. Kontakt webstedets support.',
    property_not_allowed: 'Denne side sendte for meget. Kontakt webstedets support.',
    property_missing: 'Denne side sendte for lidt. Kontakt webstedets support.',
    send_invalid: 'Denne side bad hverken om en kode eller et link. Kontakt webstedets support.',
    scope_invalid: 'Denne side bad om tilladelser, der ikke kan læses. Kontakt webstedets support.',
    dotted_fields: 'En regel på webstedet forhindrede login. Kontakt webstedets support.',
    forwarded_for_invalid:
      'Webstedet sendte en forkert netværksadresse videre. Kontakt webstedets support.',
    endpoint_disabled: 'Denne type login er ikke slået til. Kontakt webstedets support.',
    method_not_allowed: 'Denne type anmodning er ikke tilladt. Kontakt webstedets support.',
    grant_not_allowed: 'Denne app må ikke logge folk ind med koder. Kontakt webstedets support.',
    response_type_unsupported:
      'Denne side bad om et svar, der ikke kan gives. Kontakt webstedets support.',
    origin_not_allowed: 'Login er ikke tilladt fra denne side. Kontakt webstedets support.',
    cross_origin_not_allowed:
      'Denne app tillader ikke login fra andre websteder. Kontakt webstedets support.',
    email_required: 'Indtast din e-mailadresse.',
    email_invalid: 'Indtast en fuldstændig e-mailadresse, for eksempel navn@example.com.',
    phone_required: 'Indtast dit telefonnummer.',
    phone_invalid: 'Dette telefonnummer virker ikke. Tjek cifrene.',
    phone_too_short: 'Dette telefonnummer er for kort. Tjek, om der mangler cifre.',
    phone_too_long: 'Dette telefonnummer er for langt. Tjek, om der er for mange cifre.',
    phone_country_unknown: 'Begynd med + og landekoden, for eksempel +45.',
    phone_country_not_offered: 'Vi kan ikke bruge numre fra dette land. Indtast et andet.',
    phone_not_mobile: 'Dette nummer kan ikke modtage sms’er. Indtast et mobilnummer.',
    phone_region_unsupported:
      'Vi kan ikke sende sms’er til numre i dette område. Indtast et andet.',
    phone_opted_out:
      'Dette nummer er afmeldt vores beskeder. Send START i en sms til vores nummer, eller indtast et andet.',
    signup_disabled:
      'Der kan ikke oprettes nye konti. Indtast adressen eller nummeret til den konto, du allerede har.',
    identifier_missing:
      'Din adresse eller dit nummer gik tabt. Indtast det igen, eller kontakt webstedets support.',
    code_required: 'Indtast koden fra vores besked.',
    code_wrong: 'Denne kode virkede ikke. Indtast koden fra vores seneste besked.',
    request_invalid: 'Dette kunne ikke læses. Prøv igen, eller kontakt webstedets support.',
    code_expired: 'Denne kode er udløbet. Bed om en ny.',
    code_attempts_exceeded: 'Denne kode er prøvet for mange gange. Bed om en ny.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Indtast cifferet i koden.'
        : `Indtast alle ${codeLength} cifre i koden.`,
    network:
      'Vi kan ikke få kontakt til logintjenesten. Tjek din forbindelse, og prøv igen. Hvis andre sider virker, så kontakt webstedets support.',
    offline: 'Du er offline. Opret forbindelse til internettet, og prøv igen.',
    timeout: 'Logintjenesten svarede ikke i tide. Prøv igen.',
    response_invalid: 'Logintjenesten sendte et uforståeligt svar. Prøv igen.',
    unknown: 'Der skete noget uventet. Prøv igen, eller kontakt webstedets support.',
    server_error: 'Der er et problem med logintjenesten. Prøv igen om et øjeblik.',
    service_unavailable: 'Logintjenesten er nede. Prøv igen om et par minutter.',
    identity_provider_failed: 'Beskeden kunne ikke sendes. Prøv igen om et øjeblik.',
    connection_failed: 'Der er et problem med denne loginmetode. Prøv igen om et øjeblik.',
    sms_not_sent: 'Sms’en kunne ikke sendes. Tjek nummeret, og prøv igen.',
    sms_gateway_unavailable:
      'Der kan ikke sendes sms’er lige nu. Prøv igen om et par minutter, eller kontakt webstedets support.',
    rate_limited: 'For mange anmodninger. Vent, til nedtællingen er slut, og prøv igen.',
    too_many_attempts:
      'For mange mislykkede forsøg. Brug en anden adresse eller et andet nummer, eller kom tilbage senere.',
    suspicious_activity:
      'Login blev stoppet efter usædvanlig aktivitet. Brug en anden adresse eller et andet nummer, eller kontakt webstedets support.',
    user_blocked: 'Denne konto er spærret. Kontakt webstedets support.',
    password_leaked: 'Denne konto er låst af sikkerhedshensyn. Følg trinnene i e-mailen om det.',
    link_expired: 'Dette link er udløbet. Fortsæt for at få et nyt.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Dette link er erstattet af et nyere. Åbn vores seneste besked, eller fortsæt for at få et nyt.'
        : 'Dette link er allerede brugt, måske af et antivirusprogram. Fortsæt for at få et nyt.',
    link_other_browser:
      'Dette link virker kun i den browser, hvor du bad om det. Åbn det der, eller fortsæt for at få et nyt.',
    session_expired: 'Det tog for lang tid at logge ind. Start forfra.',
    captcha_required:
      'Vi skal kontrollere, at du er et menneske. Gennemfør kontrollen, og prøv igen.',
    mfa_required: 'Din konto kræver et ekstra trin. Følg vejledningen på denne side.',
    access_denied: 'Webstedet gav dig ikke adgang. Kontakt webstedets support.',
  },
};
