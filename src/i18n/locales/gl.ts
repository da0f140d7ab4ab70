import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('gl');

export const gl: Messages = {
  headingIdentify: 'Iniciar sesión',
  headingCode: 'Introduce o código',
  headingLink: 'Revisa o teu correo',
  headingDone: 'Iniciaches sesión',
  connections: 'Iniciar sesión con',
  email: 'Correo',
  sms: 'SMS',
  emailLabel: 'Correo electrónico',
  phoneLabel: 'Número de teléfono',
  phoneHint: 'Comeza por + e o prefixo do país.',
  phoneExample: (example) => `Por exemplo, ${example}, ou comeza por + e o prefixo do país.`,
  countryLabel: 'País',
  noCountry: 'Non se atopou ningún país',
  phoneUnusual: 'Este número parece pouco habitual. Compróbao e continúa.',
  codeLabel: 'Código',
  suggestion: (email) => `Querías dicir ${email}?`,
  submitIdentifier: 'Continuar',
  submitCode: 'Iniciar sesión',
  sending: 'Enviando…',
  checking: 'Comprobando…',
  codeSentByEmail: (email) => `Enviamos un código a ${email}.`,
  codeSentBySms: (phoneNumber) => `Enviamos un código por SMS a ${phoneNumber}.`,
  linkSent: (email) => `Enviamos a ${email} unha ligazón para iniciar sesión.`,
  linkHint: 'Abre a mensaxe máis recente neste navegador.',
  resendCode: 'Enviar un código novo',
  resendLink: 'Enviar unha ligazón nova',
  codeResent: 'Enviamos un código novo. O anterior xa non serve.',
  linkResent: 'Enviamos unha ligazón nova. A anterior xa non serve.',
  changeEmail: 'Usar outro correo electrónico',
  changePhoneNumber: 'Usar outro número de teléfono',
  useEmail: 'Recibir o código por correo',
  useSms: 'Recibir o código por SMS',
  tryAgainIn: (time) => `Podes tentalo de novo ${time}.`,
  resendIn: (time) => `Podes pedir outra mensaxe ${time}.`,
  tryAgainNow: 'Xa podes tentalo de novo.',
  resendNow: 'Xa podes pedir outra mensaxe.',
  done: 'Xa podes continuar.',
  reference: (reference) => `Referencia: ${reference}`,
  errors: {
    configuration_invalid:
      'O inicio de sesión non está configurado nesta páxina. Contacta cos responsables do sitio.',
    tenant_invalid:
      'O enderezo de inicio de sesión deste sitio é incorrecto. Contacta cos responsables do sitio.',
    tenant_missing:
      'O enderezo de inicio de sesión deste sitio non leva a ningures. Contacta cos responsables do sitio.',
    client_id_missing:
      'Esta páxina non indica a que aplicación pertence. Contacta cos responsables do sitio.',
    client_unknown: 'Non se recoñece esta aplicación. Contacta cos responsables do sitio.',
    client_mismatch:
      'Esta páxina indica dúas aplicacións distintas. Contacta cos responsables do sitio.',
    client_authentication_required:
      'Esta aplicación só permite iniciar sesión desde o seu servidor. Contacta cos responsables do sitio.',
    connection_missing:
      'Esta páxina non indica como facerche chegar a mensaxe. Contacta cos responsables do sitio.',
    connection_not_found:
      'Esta forma de iniciar sesión non existe. Contacta cos responsables do sitio.',
    connection_not_in_tenant:
      'Esta forma de iniciar sesión é doutro sitio. Contacta cos responsables do sitio.',
    connection_disabled:
      'Esta forma de iniciar sesión está desactivada. Contacta cos responsables do sitio.',
    connection_not_passwordless:
      'Esta forma de iniciar sesión non permite enviar códigos nin ligazóns. Contacta cos responsables do sitio.',
    connection_not_configured:
      'Esta forma de iniciar sesión está a medio configurar. Contacta cos responsables do sitio.',
    auth_params_invalid:
      'Esta páxina enviou axustes que non se poden ler. Contacta cos responsables do sitio.',
    property_not_allowed: 'Esta páxina enviou datos de máis. Contacta cos responsables do sitio.',
    property_missing: 'Esta páxina enviou datos de menos. Contacta cos responsables do sitio.',
    send_invalid:
      'Esta páxina non pediu nin un código nin unha ligazón. Contacta cos responsables do sitio.',
    scope_invalid:
      'Esta páxina pediu permisos que non se poden ler. Contacta cos responsables do sitio.',
    dotted_fields:
      'Unha regra deste sitio impediu o inicio de sesión. Contacta cos responsables do sitio.',
    forwarded_for_invalid:
      'Este sitio transmitiu un enderezo de rede incorrecto. Contacta cos responsables do sitio.',
    endpoint_disabled:
      'Este tipo de inicio de sesión non está activado. Contacta cos responsables do sitio.',
    method_not_allowed:
      'Este tipo de solicitude non está permitido. Contacta cos responsables do sitio.',
    grant_not_allowed:
      'Esta aplicación non permite iniciar sesión con códigos. Contacta cos responsables do sitio.',
    response_type_unsupported:
      'Esta páxina pediu unha resposta que non se pode dar. Contacta cos responsables do sitio.',
    origin_not_allowed:
      'Non se permite iniciar sesión desde esta páxina. Contacta cos responsables do sitio.',
    cross_origin_not_allowed:
      'Esta aplicación non permite iniciar sesión desde outros sitios. Contacta cos responsables do sitio.',
    email_required: 'Introduce o teu correo electrónico.',
    email_invalid: 'Introduce un correo electrónico completo, como nome@example.com.',
    phone_required: 'Introduce o teu número de teléfono.',
    phone_invalid: 'Este número de teléfono non é válido. Comproba os díxitos.',
    phone_too_short: 'Este número de teléfono é curto de máis. Comproba se falta algún díxito.',
    phone_too_long: 'Este número de teléfono é longo de máis. Comproba se sobra algún díxito.',
    phone_country_unknown: 'Comeza por + e o prefixo do país, como +34.',
    phone_country_not_offered: 'Non podemos usar números deste país. Introduce outro número.',
    phone_not_mobile: 'Este número non pode recibir SMS. Introduce un número de móbil.',
    phone_region_unsupported: 'Non podemos enviar SMS a esta rexión. Introduce outro número.',
    phone_opted_out:
      'Este número deuse de baixa dos nosos SMS. Envía START ao noso número ou introduce outro.',
    signup_disabled:
      'Non se poden crear contas novas. Introduce o correo ou o número da conta que xa tes.',
    identifier_missing:
      'Perdeuse o teu correo ou número. Introdúceo de novo ou contacta cos responsables do sitio.',
    code_required: 'Introduce o código da nosa mensaxe.',
    code_wrong: 'Este código non funcionou. Introduce o da nosa última mensaxe.',
    request_invalid:
      'A solicitude non é válida. Téntao de novo ou contacta cos responsables do sitio.',
    code_expired: 'Este código caducou. Pide un novo.',
    code_attempts_exceeded: 'Este código probouse demasiadas veces. Pide un novo.',
    code_incomplete: ({ codeLength }) =>
      `Introduce o código completo, de ${codeLength} ${plural.select(codeLength) === 'one' ? 'díxito' : 'díxitos'}.`,
    network:
      'Non podemos conectar co servizo de inicio de sesión. Comproba a túa conexión e téntao de novo. Se cargan outras páxinas, contacta cos responsables do sitio.',
    offline: 'Non tes conexión. Conéctate a internet e téntao de novo.',
    timeout: 'O servizo de inicio de sesión non respondeu a tempo. Téntao de novo.',
    response_invalid:
      'O servizo de inicio de sesión enviou unha resposta incomprensible. Téntao de novo.',
    unknown: 'Ocorreu algo inesperado. Téntao de novo ou contacta cos responsables do sitio.',
    server_error: 'O servizo de inicio de sesión ten un problema. Téntao de novo nun momento.',
    service_unavailable:
      'O servizo de inicio de sesión non está dispoñible. Téntao de novo nuns minutos.',
    identity_provider_failed: 'Non se puido enviar a mensaxe. Téntao de novo nun momento.',
    connection_failed: 'Esta forma de iniciar sesión ten un problema. Téntao de novo nun momento.',
    sms_not_sent: 'Non se puido enviar o SMS. Comproba o número e téntao de novo.',
    sms_gateway_unavailable:
      'Agora non se poden enviar SMS. Téntao de novo nuns minutos ou contacta cos responsables do sitio.',
    rate_limited: 'Demasiadas solicitudes. Agarda a que remate a conta atrás e téntao de novo.',
    too_many_attempts:
      'Demasiados intentos sen éxito. Usa outro correo ou outro número, ou volve máis tarde.',
    suspicious_activity:
      'O inicio de sesión detívose por unha actividade pouco habitual. Usa outro correo ou outro número, ou contacta cos responsables do sitio.',
    user_blocked: 'Esta conta está bloqueada. Contacta cos responsables do sitio.',
    password_leaked:
      'Bloqueamos esta conta para protexela. Segue os pasos do correo que che enviamos.',
    link_expired: 'Esta ligazón caducou. Continúa para recibir unha nova.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Unha ligazón máis recente substituíu esta. Abre a nosa última mensaxe ou continúa para recibir unha nova.'
        : 'Esta ligazón xa foi usada, quizais por un antivirus de correo. Continúa para recibir unha nova.',
    link_other_browser:
      'Esta ligazón é para o navegador desde o que se pediu. Ábrea alí ou continúa para recibir unha nova.',
    session_expired: 'O inicio de sesión tardou demasiado. Comeza de novo.',
    captcha_required:
      'Temos que comprobar que es unha persoa. Completa a verificación e téntao de novo.',
    mfa_required: 'A túa conta require un segundo paso. Segue as indicacións desta páxina.',
    access_denied: 'O sitio non che permitiu entrar. Contacta cos responsables do sitio.',
  },
};
