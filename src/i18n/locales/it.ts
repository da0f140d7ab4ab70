import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('it');

export const it: Messages = {
  headingIdentify: 'Accedi',
  headingCode: 'Inserisci il codice',
  headingLink: 'Controlla la tua email',
  headingDone: 'Hai eseguito l’accesso',
  connections: 'Accedi con',
  email: 'Email',
  sms: 'SMS',
  emailLabel: 'Indirizzo email',
  phoneLabel: 'Numero di telefono',
  phoneHint: 'Inizia con + e il prefisso internazionale.',
  phoneExample: (example) =>
    `Ad esempio ${example}, oppure inizia con + e il prefisso internazionale.`,
  countryLabel: 'Paese',
  noCountry: 'Nessun paese trovato',
  phoneUnusual: 'Questo numero sembra insolito. Controllalo e continua.',
  codeLabel: 'Codice',
  suggestion: (email) => `Intendevi ${email}?`,
  submitIdentifier: 'Continua',
  submitCode: 'Accedi',
  sending: 'Invio in corso…',
  checking: 'Verifica in corso…',
  codeSentByEmail: (email) => `Abbiamo inviato un codice a ${email}.`,
  codeSentBySms: (phoneNumber) => `Abbiamo inviato un codice via SMS a ${phoneNumber}.`,
  linkSent: (email) => `Abbiamo inviato un link di accesso a ${email}.`,
  linkHint: 'Apri il messaggio più recente in questo browser.',
  resendCode: 'Invia un nuovo codice',
  resendLink: 'Invia un nuovo link',
  codeResent: 'Abbiamo inviato un nuovo codice. Il precedente non è più valido.',
  linkResent: 'Abbiamo inviato un nuovo link. Il precedente non è più valido.',
  changeEmail: 'Usa un altro indirizzo email',
  changePhoneNumber: 'Usa un altro numero di telefono',
  useEmail: 'Ricevi invece un codice via email',
  useSms: 'Ricevi invece un codice via SMS',
  tryAgainIn: (time) => `Potrai riprovare ${time}.`,
  resendIn: (time) => `Potrai richiedere un altro messaggio ${time}.`,
  tryAgainNow: 'Ora puoi riprovare.',
  resendNow: 'Ora puoi richiedere un altro messaggio.',
  done: 'Ora puoi continuare.',
  reference: (reference) => `Riferimento: ${reference}`,
  errors: {
    configuration_invalid:
      'L’accesso non è configurato su questa pagina. Contatta l’assistenza del sito.',
    tenant_invalid:
      'L’indirizzo di accesso di questo sito è errato. Contatta l’assistenza del sito.',
    tenant_missing:
      'L’indirizzo di accesso di questo sito non porta da nessuna parte. Contatta l’assistenza del sito.',
    client_id_missing:
      'Questa pagina non indica a quale app appartiene. Contatta l’assistenza del sito.',
    client_unknown: 'Questa app non è riconosciuta. Contatta l’assistenza del sito.',
    client_mismatch: 'Questa pagina indica due app diverse. Contatta l’assistenza del sito.',
    client_authentication_required:
      'Questa app consente l’accesso solo dal proprio server. Contatta l’assistenza del sito.',
    connection_missing:
      'Questa pagina non indica come farti arrivare il messaggio. Contatta l’assistenza del sito.',
    connection_not_found: 'Questa modalità di accesso non esiste. Contatta l’assistenza del sito.',
    connection_not_in_tenant:
      'Questa modalità di accesso è di un altro sito. Contatta l’assistenza del sito.',
    connection_disabled:
      'Questa modalità di accesso è disattivata. Contatta l’assistenza del sito.',
    connection_not_passwordless:
      'Questa modalità di accesso non consente di inviare codici o link. Contatta l’assistenza del sito.',
    connection_not_configured:
      'Questa modalità di accesso è configurata solo in parte. Contatta l’assistenza del sito.',
    auth_params_invalid:
      'Questa pagina ha inviato impostazioni illeggibili. Contatta l’assistenza del sito.',
    property_not_allowed: 'Questa pagina ha inviato troppi dati. Contatta l’assistenza del sito.',
    property_missing: 'Questa pagina ha inviato troppo pochi dati. Contatta l’assistenza del sito.',
    send_invalid:
      'Questa pagina non ha richiesto né un codice né un link. Contatta l’assistenza del sito.',
    scope_invalid:
      'Questa pagina ha richiesto autorizzazioni illeggibili. Contatta l’assistenza del sito.',
    dotted_fields:
      'Una regola di questo sito ha impedito l’accesso. Contatta l’assistenza del sito.',
    forwarded_for_invalid:
      'Questo sito ha trasmesso un indirizzo di rete errato. Contatta l’assistenza del sito.',
    endpoint_disabled: 'Questo tipo di accesso non è abilitato. Contatta l’assistenza del sito.',
    method_not_allowed:
      'Questo tipo di richiesta non è consentito. Contatta l’assistenza del sito.',
    grant_not_allowed:
      'Questa app non consente l’accesso con un codice. Contatta l’assistenza del sito.',
    response_type_unsupported:
      'Questa pagina ha richiesto una risposta che non è possibile dare. Contatta l’assistenza del sito.',
    origin_not_allowed:
      'Da questa pagina non è consentito accedere. Contatta l’assistenza del sito.',
    cross_origin_not_allowed:
      'Questa app non consente l’accesso da altri siti. Contatta l’assistenza del sito.',
    email_required: 'Inserisci il tuo indirizzo email.',
    email_invalid: 'Inserisci un indirizzo email completo, ad esempio nome@example.com.',
    phone_required: 'Inserisci il tuo numero di telefono.',
    phone_invalid: 'Questo numero di telefono non è valido. Controlla le cifre.',
    phone_too_short: 'Questo numero di telefono è troppo corto. Controlla se manca qualche cifra.',
    phone_too_long:
      'Questo numero di telefono è troppo lungo. Controlla se c’è qualche cifra di troppo.',
    phone_country_unknown: 'Inizia con + e il prefisso internazionale, ad esempio +39.',
    phone_country_not_offered:
      'Non possiamo usare numeri di questo paese. Inserisci un altro numero.',
    phone_not_mobile: 'Questo numero non può ricevere SMS. Inserisci un numero di cellulare.',
    phone_region_unsupported: 'Non possiamo inviare SMS in quest’area. Inserisci un altro numero.',
    phone_opted_out:
      'Questo numero non è più iscritto ai nostri SMS. Invia START al nostro numero o inseriscine un altro.',
    signup_disabled:
      'Non è possibile creare nuovi account. Inserisci l’indirizzo o il numero dell’account che hai già.',
    identifier_missing:
      'Il tuo indirizzo o numero è andato perso. Inseriscilo di nuovo o contatta l’assistenza del sito.',
    code_required: 'Inserisci il codice che ti abbiamo inviato.',
    code_wrong: 'Questo codice non ha funzionato. Inserisci quello del nostro ultimo messaggio.',
    request_invalid: 'Impossibile leggere la richiesta. Riprova o contatta l’assistenza del sito.',
    code_expired: 'Questo codice è scaduto. Richiedine uno nuovo.',
    code_attempts_exceeded: 'Questo codice è stato provato troppe volte. Richiedine uno nuovo.',
    code_incomplete: ({ codeLength }) =>
      `Inserisci il codice completo, di ${codeLength} ${plural.select(codeLength) === 'one' ? 'cifra' : 'cifre'}.`,
    network:
      'Non riusciamo a raggiungere il servizio di accesso. Controlla la connessione e riprova. Se le altre pagine si caricano, contatta l’assistenza del sito.',
    offline: 'Sei offline. Connettiti a internet e riprova.',
    timeout: 'Il servizio di accesso non ha risposto in tempo. Riprova.',
    response_invalid: 'Il servizio di accesso ha inviato una risposta incomprensibile. Riprova.',
    unknown: 'Si è verificato un imprevisto. Riprova o contatta l’assistenza del sito.',
    server_error: 'Il servizio di accesso ha un problema. Riprova tra poco.',
    service_unavailable: 'Il servizio di accesso non è disponibile. Riprova tra qualche minuto.',
    identity_provider_failed: 'Non è stato possibile inviare il messaggio. Riprova tra poco.',
    connection_failed: 'Questa modalità di accesso ha un problema. Riprova tra poco.',
    sms_not_sent: 'Non è stato possibile inviare l’SMS. Controlla il numero e riprova.',
    sms_gateway_unavailable:
      'Al momento non è possibile inviare SMS. Riprova tra qualche minuto o contatta l’assistenza del sito.',
    rate_limited: 'Troppe richieste. Attendi la fine del conto alla rovescia e riprova.',
    too_many_attempts:
      'Troppi tentativi non riusciti. Usa un altro indirizzo o numero, oppure torna più tardi.',
    suspicious_activity:
      'L’accesso è stato interrotto per un’attività insolita. Usa un altro indirizzo o numero, oppure contatta l’assistenza del sito.',
    user_blocked: 'Questo account è bloccato. Contatta l’assistenza del sito.',
    password_leaked:
      'Abbiamo bloccato questo account per proteggerlo. Segui i passaggi nell’email che ti abbiamo inviato.',
    link_expired: 'Questo link è scaduto. Continua per riceverne uno nuovo.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Un link più recente ha sostituito questo. Apri il nostro ultimo messaggio o continua per ricevere un nuovo link.'
        : 'Questo link è già stato usato, forse da un antivirus per la posta. Continua per riceverne uno nuovo.',
    link_other_browser:
      'Questo link è per il browser da cui è stato richiesto. Aprilo lì o continua per riceverne uno nuovo.',
    session_expired: 'L’accesso ha richiesto troppo tempo. Ricomincia.',
    captcha_required: 'Dobbiamo verificare che tu sia una persona. Completa la verifica e riprova.',
    mfa_required: 'Il tuo account richiede un secondo passaggio. Completalo su questa pagina.',
    access_denied: 'Il sito non ti ha consentito di accedere. Contatta l’assistenza del sito.',
  },
};
