import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('sv');

export const sv: Messages = {
  headingIdentify: 'Logga in',
  headingCode: 'Ange din kod',
  headingLink: 'Kontrollera din e-post',
  headingDone: 'Du är inloggad',
  connections: 'Logga in med',
  email: 'E-post',
  sms: 'Sms',
  emailLabel: 'E-postadress',
  phoneLabel: 'Telefonnummer',
  phoneHint: 'Börja med + och landskoden.',
  phoneExample: (example) => `Till exempel ${example}, eller börja med + och landskoden.`,
  countryLabel: 'Land',
  noCountry: 'Inget land hittades',
  phoneUnusual: 'Numret ser ovanligt ut. Kontrollera det och fortsätt sedan.',
  codeLabel: 'Kod',
  suggestion: (email) => `Menade du ${email}?`,
  submitIdentifier: 'Fortsätt',
  submitCode: 'Logga in',
  sending: 'Skickar\u00a0…',
  checking: 'Kontrollerar\u00a0…',
  codeSentByEmail: (email) => `Vi har skickat en kod via e-post till ${email}.`,
  codeSentBySms: (phoneNumber) => `Vi har skickat en kod via sms till ${phoneNumber}.`,
  linkSent: (email) => `Vi har skickat en inloggningslänk till ${email}.`,
  linkHint: 'Öppna länken från det senaste mejlet i den här webbläsaren.',
  resendCode: 'Skicka en ny kod',
  resendLink: 'Skicka en ny länk',
  codeResent: 'Vi har skickat en ny kod. Den tidigare fungerar inte längre.',
  linkResent: 'Vi har skickat en ny länk. Den tidigare fungerar inte längre.',
  changeEmail: 'Använd en annan e-postadress',
  changePhoneNumber: 'Använd ett annat telefonnummer',
  useEmail: 'Få en kod via e-post i stället',
  useSms: 'Få en kod via sms i stället',
  tryAgainIn: (time) => `Du kan försöka igen ${time}.`,
  resendIn: (time) => `Du kan be om ett nytt meddelande ${time}.`,
  tryAgainNow: 'Du kan försöka igen nu.',
  resendNow: 'Du kan be om ett nytt meddelande nu.',
  done: 'Nu kan du fortsätta.',
  reference: (reference) => `Referens: ${reference}`,
  errors: {
    configuration_invalid:
      'Inloggningen är inte konfigurerad på den här sidan. Kontakta webbplatsens support.',
    tenant_invalid: 'Webbplatsens inloggningsadress är fel. Kontakta webbplatsens support.',
    tenant_missing:
      'Webbplatsens inloggningsadress leder ingenstans. Kontakta webbplatsens support.',
    client_id_missing:
      'Den här sidan anger inte vilken app den hör till. Kontakta webbplatsens support.',
    client_unknown: 'Den här appen är okänd. Kontakta webbplatsens support.',
    client_mismatch: 'Den här sidan anger två olika appar. Kontakta webbplatsens support.',
    client_authentication_required:
      'Den här appen tillåter bara inloggning via sin egen server. Kontakta webbplatsens support.',
    connection_missing:
      'Den här sidan anger inte hur vi kan nå dig. Kontakta webbplatsens support.',
    connection_not_found: 'Det här inloggningssättet finns inte. Kontakta webbplatsens support.',
    connection_not_in_tenant:
      'Det här inloggningssättet tillhör en annan webbplats. Kontakta webbplatsens support.',
    connection_disabled: 'Det här inloggningssättet är avstängt. Kontakta webbplatsens support.',
    connection_not_passwordless:
      'Det här inloggningssättet kan inte skicka koder eller länkar. Kontakta webbplatsens support.',
    connection_not_configured:
      'Det här inloggningssättet är inte färdigkonfigurerat. Kontakta webbplatsens support.',
    auth_params_invalid:
      'Den här sidan skickade inställningar som inte går att läsa. Kontakta webbplatsens support.',
    property_not_allowed: 'Den här sidan skickade för mycket. Kontakta webbplatsens support.',
    property_missing: 'Den här sidan skickade för lite. Kontakta webbplatsens support.',
    send_invalid:
      'Den här sidan bad varken om en kod eller en länk. Kontakta webbplatsens support.',
    scope_invalid:
      'Den här sidan bad om behörigheter som inte går att läsa. Kontakta webbplatsens support.',
    dotted_fields: 'En regel på webbplatsen stoppade inloggningen. Kontakta webbplatsens support.',
    forwarded_for_invalid:
      'Webbplatsen skickade vidare en felaktig nätverksadress. Kontakta webbplatsens support.',
    endpoint_disabled:
      'Den här typen av inloggning är inte aktiverad. Kontakta webbplatsens support.',
    method_not_allowed: 'Den här typen av begäran är inte tillåten. Kontakta webbplatsens support.',
    grant_not_allowed:
      'Den här appen tillåter inte inloggning med koder. Kontakta webbplatsens support.',
    response_type_unsupported:
      'Den här sidan bad om ett svar som inte går att ge. Kontakta webbplatsens support.',
    origin_not_allowed:
      'Inloggning är inte tillåten från den här sidan. Kontakta webbplatsens support.',
    cross_origin_not_allowed:
      'Den här appen tillåter inte inloggning från andra webbplatser. Kontakta webbplatsens support.',
    email_required: 'Ange din e-postadress.',
    email_invalid: 'Ange en fullständig e-postadress, till exempel namn@example.com.',
    phone_required: 'Ange ditt telefonnummer.',
    phone_invalid: 'Det här telefonnumret fungerar inte. Kontrollera siffrorna.',
    phone_too_short: 'Det här telefonnumret är för kort. Kontrollera om det saknas siffror.',
    phone_too_long: 'Det här telefonnumret är för långt. Kontrollera om det har för många siffror.',
    phone_country_unknown: 'Börja med + och landskoden, till exempel +46.',
    phone_country_not_offered:
      'Vi kan inte använda nummer från det här landet. Ange ett annat nummer.',
    phone_not_mobile: 'Det här numret kan inte ta emot sms. Ange ett mobilnummer.',
    phone_region_unsupported: 'Vi kan inte skicka sms till det här området. Ange ett annat nummer.',
    phone_opted_out:
      'Det här numret är avanmält från våra sms. Sms:a START till vårt nummer eller ange ett annat.',
    signup_disabled:
      'Det går inte att skapa nya konton. Ange adressen eller numret till det konto du har.',
    identifier_missing:
      'Adressen eller numret kom inte fram. Ange det igen eller kontakta webbplatsens support.',
    code_required: 'Ange koden från vårt meddelande.',
    code_wrong: 'Den här koden fungerade inte. Ange koden från vårt senaste meddelande.',
    request_invalid: 'Det här gick inte att läsa. Försök igen eller kontakta webbplatsens support.',
    code_expired: 'Den här koden har gått ut. Be om en ny.',
    code_attempts_exceeded: 'Den här koden har provats för många gånger. Be om en ny.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Ange siffran i koden.'
        : `Ange alla ${codeLength} siffror i koden.`,
    network:
      'Det går inte att nå inloggningstjänsten. Kontrollera anslutningen och försök igen. Kontakta webbplatsens support om andra sidor fungerar.',
    offline: 'Du är offline. Anslut till internet och försök igen.',
    timeout: 'Inloggningstjänsten svarade inte i tid. Försök igen.',
    response_invalid: 'Inloggningstjänsten skickade ett obegripligt svar. Försök igen.',
    unknown: 'Något oväntat hände. Försök igen eller kontakta webbplatsens support.',
    server_error: 'Det är problem med inloggningstjänsten. Försök igen om en stund.',
    service_unavailable: 'Inloggningstjänsten ligger nere. Försök igen om några minuter.',
    identity_provider_failed: 'Meddelandet kunde inte skickas. Försök igen om en stund.',
    connection_failed: 'Det är problem med det här inloggningssättet. Försök igen om en stund.',
    sms_not_sent: 'Sms:et kunde inte skickas. Kontrollera numret och försök igen.',
    sms_gateway_unavailable:
      'Det går inte att skicka sms just nu. Försök igen om några minuter eller kontakta webbplatsens support.',
    rate_limited: 'För många förfrågningar. Vänta tills nedräkningen är klar och försök igen.',
    too_many_attempts:
      'För många misslyckade försök. Använd en annan adress eller ett annat nummer, eller kom tillbaka senare.',
    suspicious_activity:
      'Inloggningen stoppades efter ovanlig aktivitet. Använd en annan adress eller ett annat nummer, eller kontakta webbplatsens support.',
    user_blocked: 'Det här kontot är spärrat. Kontakta webbplatsens support.',
    password_leaked: 'Det här kontot har låsts av säkerhetsskäl. Följ stegen i mejlet om detta.',
    link_expired: 'Den här länken har gått ut. Fortsätt för att få en ny.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'En nyare länk har ersatt den här. Öppna vårt senaste meddelande eller fortsätt för att få en ny.'
        : 'Den här länken har redan använts, kanske av ett antivirusprogram. Fortsätt för att få en ny.',
    link_other_browser:
      'Den här länken fungerar bara i webbläsaren där du bad om den. Öppna den där eller fortsätt för att få en ny.',
    session_expired: 'Inloggningen tog för lång tid. Börja om.',
    captcha_required:
      'Vi behöver kontrollera att du är en människa. Slutför kontrollen och försök igen.',
    mfa_required: 'Ditt konto kräver ett extra steg. Följ anvisningarna på den här sidan.',
    access_denied: 'Webbplatsen släppte inte in dig. Kontakta webbplatsens support.',
  },
};
