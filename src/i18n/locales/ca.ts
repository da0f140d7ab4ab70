import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('ca');

export const ca: Messages = {
  headingIdentify: 'Inicia la sessió',
  headingCode: 'Introdueix el codi',
  headingLink: 'Revisa el correu',
  headingDone: 'Has iniciat la sessió',
  connections: 'Inicia la sessió amb',
  email: 'Correu',
  sms: 'SMS',
  emailLabel: 'Adreça electrònica',
  phoneLabel: 'Número de telèfon',
  phoneHint: 'Comença amb + i el prefix del país.',
  phoneExample: (example) => `Per exemple, ${example}, o comença amb + i el prefix del país.`,
  countryLabel: 'País',
  noCountry: 'No s’ha trobat cap país',
  phoneUnusual: 'Aquest número sembla poc habitual. Comprova’l i continua.',
  codeLabel: 'Codi',
  suggestion: (email) => `Volies dir ${email}?`,
  submitIdentifier: 'Continua',
  submitCode: 'Inicia la sessió',
  sending: 'S’està enviant…',
  checking: 'S’està comprovant…',
  codeSentByEmail: (email) => `Hem enviat un codi a ${email}.`,
  codeSentBySms: (phoneNumber) => `Hem enviat un codi per SMS a ${phoneNumber}.`,
  linkSent: (email) => `Hem enviat a ${email} un enllaç per iniciar la sessió.`,
  linkHint: 'Obre el missatge més recent en aquest navegador.',
  resendCode: 'Envia un codi nou',
  resendLink: 'Envia un enllaç nou',
  codeResent: 'Hem enviat un codi nou. L’anterior ja no serveix.',
  linkResent: 'Hem enviat un enllaç nou. L’anterior ja no serveix.',
  changeEmail: 'Utilitza una altra adreça',
  changePhoneNumber: 'Utilitza un altre número',
  useEmail: 'Rep el codi per correu',
  useSms: 'Rep el codi per SMS',
  tryAgainIn: (time) => `Pots tornar-ho a provar ${time}.`,
  resendIn: (time) => `Pots demanar un altre missatge ${time}.`,
  tryAgainNow: 'Ja pots tornar-ho a provar.',
  resendNow: 'Ja pots demanar un altre missatge.',
  done: 'Ja pots continuar.',
  reference: (reference) => `Referència: ${reference}`,
  errors: {
    configuration_invalid:
      'L’inici de sessió no està configurat en aquesta pàgina. Contacta amb el suport del web.',
    tenant_invalid:
      'L’adreça d’inici de sessió d’aquest web és incorrecta. Contacta amb el suport del web.',
    tenant_missing:
      'L’adreça d’inici de sessió d’aquest web no porta enlloc. Contacta amb el suport del web.',
    client_id_missing:
      'Aquesta pàgina no indica a quina aplicació pertany. Contacta amb el suport del web.',
    client_unknown: 'No es reconeix aquesta aplicació. Contacta amb el suport del web.',
    client_mismatch:
      'Aquesta pàgina indica dues aplicacions diferents. Contacta amb el suport del web.',
    client_authentication_required:
      'Aquesta aplicació només permet iniciar la sessió des del seu servidor. Contacta amb el suport del web.',
    connection_missing:
      'Aquesta pàgina no indica com fer-te arribar el missatge. Contacta amb el suport del web.',
    connection_not_found:
      'Aquesta manera d’iniciar la sessió no existeix. Contacta amb el suport del web.',
    connection_not_in_tenant:
      'Aquesta manera d’iniciar la sessió és d’un altre web. Contacta amb el suport del web.',
    connection_disabled:
      'Aquesta manera d’iniciar la sessió està desactivada. Contacta amb el suport del web.',
    connection_not_passwordless:
      'Aquesta manera d’iniciar la sessió no permet enviar codis ni enllaços. Contacta amb el suport del web.',
    connection_not_configured:
      'Aquesta manera d’iniciar la sessió està configurada a mitges. Contacta amb el suport del web.',
    auth_params_invalid:
      'Aquesta pàgina ha enviat una configuració que no es pot llegir. Contacta amb el suport del web.',
    property_not_allowed: 'Aquesta pàgina ha enviat dades de més. Contacta amb el suport del web.',
    property_missing: 'Aquesta pàgina ha enviat dades de menys. Contacta amb el suport del web.',
    send_invalid:
      'Aquesta pàgina no ha demanat ni un codi ni un enllaç. Contacta amb el suport del web.',
    scope_invalid:
      'Aquesta pàgina ha demanat permisos que no es poden llegir. Contacta amb el suport del web.',
    dotted_fields:
      'Una regla d’aquest web ha impedit l’inici de sessió. Contacta amb el suport del web.',
    forwarded_for_invalid:
      'Aquest web ha transmès una adreça de xarxa incorrecta. Contacta amb el suport del web.',
    endpoint_disabled:
      'Aquest tipus d’inici de sessió no està activat. Contacta amb el suport del web.',
    method_not_allowed:
      'Aquest tipus de sol·licitud no està permès. Contacta amb el suport del web.',
    grant_not_allowed:
      'Aquesta aplicació no permet iniciar la sessió amb codis. Contacta amb el suport del web.',
    response_type_unsupported:
      'Aquesta pàgina ha demanat una resposta que no es pot donar. Contacta amb el suport del web.',
    origin_not_allowed:
      'No es permet iniciar la sessió des d’aquesta pàgina. Contacta amb el suport del web.',
    cross_origin_not_allowed:
      'Aquesta aplicació no permet iniciar la sessió des d’altres webs. Contacta amb el suport del web.',
    email_required: 'Introdueix l’adreça electrònica.',
    email_invalid: 'Introdueix una adreça electrònica completa, com ara nom@example.com.',
    phone_required: 'Introdueix el número de telèfon.',
    phone_invalid: 'Aquest número de telèfon no és vàlid. Comprova’n els dígits.',
    phone_too_short: 'Aquest número de telèfon és massa curt. Comprova si hi falta algun dígit.',
    phone_too_long: 'Aquest número de telèfon és massa llarg. Comprova si hi sobra algun dígit.',
    phone_country_unknown: 'Comença amb + i el prefix del país, com ara +34.',
    phone_country_not_offered:
      'No podem utilitzar números d’aquest país. Introdueix un altre número.',
    phone_not_mobile: 'Aquest número no pot rebre SMS. Introdueix un número de mòbil.',
    phone_region_unsupported: 'No podem enviar SMS a aquesta regió. Introdueix un altre número.',
    phone_opted_out:
      'Aquest número s’ha donat de baixa dels nostres SMS. Envia START al nostre número o introdueix-ne un altre.',
    signup_disabled:
      'No es poden crear comptes nous. Introdueix l’adreça o el número del compte que ja tens.',
    identifier_missing:
      'S’ha perdut la teva adreça o el teu número. Torna a introduir-ho o contacta amb el suport del web.',
    code_required: 'Introdueix el codi del nostre missatge.',
    code_wrong: 'Aquest codi no ha funcionat. Introdueix el del nostre últim missatge.',
    request_invalid:
      'La sol·licitud no és vàlida. Torna-ho a provar o contacta amb el suport del web.',
    code_expired: 'Aquest codi ha caducat. Demana’n un de nou.',
    code_attempts_exceeded: 'Aquest codi s’ha provat massa vegades. Demana’n un de nou.',
    code_incomplete: ({ codeLength }) =>
      `Introdueix el codi complet, de ${codeLength} ${plural.select(codeLength) === 'one' ? 'dígit' : 'dígits'}.`,
    network:
      'No podem connectar amb el servei d’inici de sessió. Comprova la connexió i torna-ho a provar. Si es carreguen altres pàgines, contacta amb el suport del web.',
    offline: 'No tens connexió. Connecta’t a internet i torna-ho a provar.',
    timeout: 'El servei d’inici de sessió no ha respost a temps. Torna-ho a provar.',
    response_invalid:
      'El servei d’inici de sessió ha enviat una resposta incomprensible. Torna-ho a provar.',
    unknown:
      'Ha passat alguna cosa inesperada. Torna-ho a provar o contacta amb el suport del web.',
    server_error:
      'El servei d’inici de sessió té un problema. Torna-ho a provar d’aquí a un moment.',
    service_unavailable:
      'El servei d’inici de sessió no funciona. Torna-ho a provar d’aquí a uns minuts.',
    identity_provider_failed:
      'No s’ha pogut enviar el missatge. Torna-ho a provar d’aquí a un moment.',
    connection_failed:
      'Aquesta manera d’iniciar la sessió falla. Torna-ho a provar d’aquí a un moment.',
    sms_not_sent: 'No s’ha pogut enviar l’SMS. Comprova el número i torna-ho a provar.',
    sms_gateway_unavailable:
      'Ara no es poden enviar SMS. Torna-ho a provar d’aquí a uns minuts o contacta amb el suport del web.',
    rate_limited: 'Massa sol·licituds. Espera que acabi el compte enrere i torna-ho a provar.',
    too_many_attempts:
      'Massa intents fallits. Utilitza una altra adreça o un altre número, o torna més tard.',
    suspicious_activity:
      'L’inici de sessió s’ha aturat per una activitat inusual. Utilitza una altra adreça o un altre número, o contacta amb el suport del web.',
    user_blocked: 'Aquest compte està bloquejat. Contacta amb el suport del web.',
    password_leaked:
      'Hem bloquejat aquest compte per protegir-lo. Segueix els passos del correu que t’hem enviat.',
    link_expired: 'Aquest enllaç ha caducat. Continua per rebre’n un de nou.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Un enllaç més recent ha substituït aquest. Obre el nostre últim missatge o continua per rebre’n un de nou.'
        : 'Aquest enllaç ja ha estat utilitzat, potser per un antivirus de correu. Continua per rebre’n un de nou.',
    link_other_browser:
      'Aquest enllaç és per al navegador des del qual es va demanar. Obre’l allà o continua per rebre’n un de nou.',
    session_expired: 'L’inici de sessió ha trigat massa. Torna a començar.',
    captcha_required:
      'Hem de comprovar que ets una persona. Completa la verificació i torna-ho a provar.',
    mfa_required: 'El teu compte requereix un segon pas. Segueix les indicacions d’aquesta pàgina.',
    access_denied: 'El web no t’ha permès entrar. Contacta amb el suport del web.',
  },
};
