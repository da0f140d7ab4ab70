import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('de');

export const de: Messages = {
  headingIdentify: 'Anmelden',
  headingCode: 'Code eingeben',
  headingLink: 'Schauen Sie in Ihr Postfach',
  headingDone: 'Sie sind angemeldet',
  connections: 'Anmelden per',
  email: 'E-Mail',
  sms: 'SMS',
  emailLabel: 'E-Mail-Adresse',
  phoneLabel: 'Telefonnummer',
  phoneHint: 'Beginnen Sie mit + und der Landesvorwahl.',
  phoneExample: (example) => `Zum Beispiel ${example}, oder mit + und Landesvorwahl.`,
  countryLabel: 'Land',
  noCountry: 'Kein solches Land',
  phoneUnusual: 'Diese Nummer sieht ungewöhnlich aus. Prüfen Sie sie und wählen Sie dann „Weiter“.',
  codeLabel: 'Code',
  suggestion: (email) => `Meinten Sie ${email}?`,
  submitIdentifier: 'Weiter',
  submitCode: 'Anmelden',
  sending: 'Wird gesendet\u00a0…',
  checking: 'Wird geprüft\u00a0…',
  codeSentByEmail: (email) => `Wir haben einen Code per E-Mail an ${email} gesendet.`,
  codeSentBySms: (phoneNumber) => `Wir haben einen Code per SMS an ${phoneNumber} gesendet.`,
  linkSent: (email) => `Wir haben einen Link zum Anmelden an ${email} gesendet.`,
  linkHint: 'Öffnen Sie den Link aus der neuesten E-Mail in diesem Browser.',
  resendCode: 'Neuen Code senden',
  resendLink: 'Neuen Link senden',
  codeResent: 'Ein neuer Code ist unterwegs. Der vorherige gilt nicht mehr.',
  linkResent: 'Ein neuer Link ist unterwegs. Der vorherige gilt nicht mehr.',
  changeEmail: 'Andere E-Mail-Adresse verwenden',
  changePhoneNumber: 'Andere Telefonnummer verwenden',
  useEmail: 'Code lieber per E-Mail erhalten',
  useSms: 'Code lieber per SMS erhalten',
  tryAgainIn: (time) => `Sie können es ${time} erneut versuchen.`,
  resendIn: (time) => `Sie können ${time} eine neue Nachricht anfordern.`,
  tryAgainNow: 'Sie können es jetzt erneut versuchen.',
  resendNow: 'Sie können jetzt eine neue Nachricht anfordern.',
  done: 'Sie können jetzt weitermachen.',
  reference: (reference) => `Referenz: ${reference}`,
  errors: {
    configuration_invalid:
      'Auf dieser Seite ist keine Anmeldung eingerichtet. Wenden Sie sich an die Betreiber der Website.',
    tenant_invalid:
      'Die Anmeldeadresse dieser Website ist falsch. Wenden Sie sich an die Betreiber der Website.',
    tenant_missing:
      'Die Anmeldeadresse dieser Website führt ins Leere. Wenden Sie sich an die Betreiber der Website.',
    client_id_missing:
      'Diese Seite gibt nicht an, zu welcher App sie gehört. Wenden Sie sich an die Betreiber der Website.',
    client_unknown:
      'Diese App ist hier nicht bekannt. Wenden Sie sich an die Betreiber der Website.',
    client_mismatch:
      'Diese Seite nennt zwei verschiedene Apps. Wenden Sie sich an die Betreiber der Website.',
    client_authentication_required:
      'Diese App erlaubt die Anmeldung nur über ihren eigenen Server. Wenden Sie sich an die Betreiber der Website.',
    connection_missing:
      'Diese Seite gibt nicht an, wie wir Sie erreichen. Wenden Sie sich an die Betreiber der Website.',
    connection_not_found:
      'Diese Art der Anmeldung gibt es nicht. Wenden Sie sich an die Betreiber der Website.',
    connection_not_in_tenant:
      'Diese Art der Anmeldung gehört einer anderen Website. Wenden Sie sich an die Betreiber der Website.',
    connection_disabled:
      'Diese Art der Anmeldung ist abgeschaltet. Wenden Sie sich an die Betreiber der Website.',
    connection_not_passwordless:
      'Diese Art der Anmeldung kann weder Codes noch Links senden. Wenden Sie sich an die Betreiber der Website.',
    connection_not_configured:
      'Diese Art der Anmeldung ist nicht fertig eingerichtet. Wenden Sie sich an die Betreiber der Website.',
    auth_params_invalid:
      'Diese Seite sendet unlesbare Einstellungen. Wenden Sie sich an die Betreiber der Website.',
    property_not_allowed:
      'Diese Seite sendet zu viel. Wenden Sie sich an die Betreiber der Website.',
    property_missing: 'Diese Seite sendet zu wenig. Wenden Sie sich an die Betreiber der Website.',
    send_invalid:
      'Diese Seite fordert weder einen Code noch einen Link an. Wenden Sie sich an die Betreiber der Website.',
    scope_invalid:
      'Diese Seite fordert unlesbare Berechtigungen an. Wenden Sie sich an die Betreiber der Website.',
    dotted_fields:
      'Eine Regel dieser Website verhindert die Anmeldung. Wenden Sie sich an die Betreiber der Website.',
    forwarded_for_invalid:
      'Diese Website gibt eine falsche Netzwerkadresse weiter. Wenden Sie sich an die Betreiber der Website.',
    endpoint_disabled:
      'Anmeldungen dieser Art sind nicht freigeschaltet. Wenden Sie sich an die Betreiber der Website.',
    method_not_allowed:
      'Anfragen dieser Art sind nicht erlaubt. Wenden Sie sich an die Betreiber der Website.',
    grant_not_allowed:
      'Diese App darf niemanden mit einem Code anmelden. Wenden Sie sich an die Betreiber der Website.',
    response_type_unsupported:
      'Diese Seite fordert eine Antwort an, die nicht möglich ist. Wenden Sie sich an die Betreiber der Website.',
    origin_not_allowed:
      'Von dieser Seite aus ist die Anmeldung nicht erlaubt. Wenden Sie sich an die Betreiber der Website.',
    cross_origin_not_allowed:
      'Diese App erlaubt keine Anmeldung von anderen Websites aus. Wenden Sie sich an die Betreiber der Website.',
    email_required: 'Geben Sie Ihre E-Mail-Adresse ein.',
    email_invalid: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.',
    phone_required: 'Geben Sie Ihre Telefonnummer ein.',
    phone_invalid: 'Diese Telefonnummer funktioniert nicht. Prüfen Sie die Ziffern.',
    phone_too_short: 'Diese Telefonnummer ist zu kurz. Prüfen Sie, ob eine Ziffer fehlt.',
    phone_too_long: 'Diese Telefonnummer ist zu lang. Prüfen Sie, ob eine Ziffer zu viel ist.',
    phone_country_unknown: 'Beginnen Sie mit + und der Landesvorwahl, zum Beispiel +49.',
    phone_country_not_offered:
      'Nummern aus diesem Land können wir nicht verwenden. Geben Sie eine andere ein.',
    phone_not_mobile: 'Diese Nummer kann keine SMS empfangen. Geben Sie eine Mobilnummer ein.',
    phone_region_unsupported:
      'In diese Region können wir keine SMS senden. Geben Sie eine andere Nummer ein.',
    phone_opted_out:
      'Diese Nummer hat unsere SMS abbestellt. Senden Sie START per SMS an unsere Nummer oder geben Sie eine andere ein.',
    signup_disabled:
      'Neue Konten sind derzeit nicht möglich. Geben Sie die Adresse oder Nummer des Kontos ein, das Sie schon haben.',
    identifier_missing:
      'Ihre Adresse oder Nummer kam nicht an. Geben Sie sie erneut ein oder fragen Sie die Betreiber der Website.',
    code_required: 'Geben Sie den Code aus unserer Nachricht ein.',
    code_wrong:
      'Dieser Code hat nicht funktioniert. Geben Sie den aus unserer neuesten Nachricht ein.',
    request_invalid:
      'Das war nicht lesbar. Versuchen Sie es erneut oder fragen Sie die Betreiber der Website.',
    code_expired: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
    code_attempts_exceeded: 'Für diesen Code gab es zu viele Versuche. Fordern Sie einen neuen an.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Geben Sie die eine Ziffer des Codes ein.'
        : `Geben Sie alle ${codeLength} Ziffern des Codes ein.`,
    network:
      'Der Anmeldedienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Wenn andere Seiten laden, wenden Sie sich an die Betreiber der Website.',
    offline: 'Sie sind offline. Verbinden Sie sich mit dem Internet und versuchen Sie es erneut.',
    timeout: 'Der Anmeldedienst hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
    response_invalid:
      'Der Anmeldedienst hat eine unverständliche Antwort gesendet. Versuchen Sie es erneut.',
    unknown:
      'Etwas Unerwartetes ist passiert. Versuchen Sie es erneut oder fragen Sie die Betreiber der Website.',
    server_error:
      'Beim Anmeldedienst ist ein Problem aufgetreten. Versuchen Sie es gleich noch einmal.',
    service_unavailable:
      'Der Anmeldedienst ist ausgefallen. Versuchen Sie es in einigen Minuten erneut.',
    identity_provider_failed:
      'Die Nachricht konnte nicht gesendet werden. Versuchen Sie es gleich noch einmal.',
    connection_failed:
      'Diese Art der Anmeldung funktioniert gerade nicht. Versuchen Sie es gleich noch einmal.',
    sms_not_sent:
      'Die SMS konnte nicht gesendet werden. Prüfen Sie die Nummer und versuchen Sie es erneut.',
    sms_gateway_unavailable:
      'Derzeit lassen sich keine SMS senden. Versuchen Sie es in einigen Minuten erneut oder fragen Sie die Betreiber der Website.',
    rate_limited:
      'Zu viele Anfragen. Warten Sie den Countdown ab und versuchen Sie es dann erneut.',
    too_many_attempts:
      'Zu viele Versuche sind fehlgeschlagen. Verwenden Sie eine andere Adresse oder Nummer oder kommen Sie später wieder.',
    suspicious_activity:
      'Die Anmeldung wurde nach ungewöhnlicher Aktivität gestoppt. Verwenden Sie eine andere Adresse oder Nummer oder fragen Sie die Betreiber der Website.',
    user_blocked: 'Dieses Konto ist gesperrt. Wenden Sie sich an die Betreiber der Website.',
    password_leaked:
      'Dieses Konto ist zu seinem Schutz gesperrt. Folgen Sie den Schritten in der E-Mail dazu.',
    link_expired: 'Dieser Link ist abgelaufen. Fordern Sie mit „Weiter“ einen neuen an.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Ein neuerer Link hat diesen ersetzt. Öffnen Sie unsere neueste Nachricht oder fordern Sie mit „Weiter“ einen neuen an.'
        : 'Dieser Link wurde schon verwendet, vielleicht von einem Virenscanner. Fordern Sie mit „Weiter“ einen neuen an.',
    link_other_browser:
      'Dieser Link wurde in einem anderen Browser angefordert. Öffnen Sie ihn dort oder fordern Sie mit „Weiter“ einen neuen an.',
    session_expired: 'Die Anmeldung hat zu lange gedauert. Beginnen Sie von vorn.',
    captcha_required:
      'Wir müssen prüfen, ob Sie ein Mensch sind. Schließen Sie die Prüfung ab und versuchen Sie es erneut.',
    mfa_required:
      'Ihr Konto verlangt einen zweiten Schritt. Folgen Sie den Anweisungen auf dieser Seite.',
    access_denied:
      'Die Website verweigert den Zugang. Wenden Sie sich an die Betreiber der Website.',
  },
};
