import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('es-419');

export const es419: Messages = {
  headingIdentify: 'Iniciar sesión',
  headingCode: 'Ingresa el código',
  headingLink: 'Revisa tu correo',
  headingDone: 'Iniciaste sesión',
  connections: 'Iniciar sesión con',
  email: 'Correo',
  sms: 'SMS',
  emailLabel: 'Correo electrónico',
  phoneLabel: 'Número de teléfono',
  phoneHint: 'Comienza con + y el código de país.',
  phoneExample: (example) => `Por ejemplo, ${example}, o comienza con + y el código de país.`,
  countryLabel: 'País',
  noCountry: 'No se encontró ningún país',
  phoneUnusual: 'Este número parece poco común. Revísalo y continúa.',
  codeLabel: 'Código',
  suggestion: (email) => `¿Quisiste decir ${email}?`,
  submitIdentifier: 'Continuar',
  submitCode: 'Iniciar sesión',
  sending: 'Enviando…',
  checking: 'Verificando…',
  codeSentByEmail: (email) => `Enviamos un código a ${email}.`,
  codeSentBySms: (phoneNumber) => `Enviamos un código por SMS a ${phoneNumber}.`,
  linkSent: (email) => `Enviamos a ${email} un enlace para iniciar sesión.`,
  linkHint: 'Abre el mensaje más reciente en este navegador.',
  resendCode: 'Enviar un código nuevo',
  resendLink: 'Enviar un enlace nuevo',
  codeResent: 'Enviamos un código nuevo. El anterior ya no sirve.',
  linkResent: 'Enviamos un enlace nuevo. El anterior ya no sirve.',
  changeEmail: 'Usar otro correo electrónico',
  changePhoneNumber: 'Usar otro número de teléfono',
  useEmail: 'Recibir un código por correo',
  useSms: 'Recibir un código por SMS',
  tryAgainIn: (time) => `Podrás volver a intentarlo ${time}.`,
  resendIn: (time) => `Podrás pedir otro mensaje ${time}.`,
  tryAgainNow: 'Ya puedes volver a intentarlo.',
  resendNow: 'Ya puedes pedir otro mensaje.',
  done: 'Ya puedes continuar.',
  reference: (reference) => `Referencia: ${reference}`,
  errors: {
    configuration_invalid:
      'Falta configurar el inicio de sesión en esta página. Comunícate con el soporte del sitio.',
    tenant_invalid:
      'El sitio usa una dirección de inicio de sesión errónea. Comunícate con el soporte del sitio.',
    tenant_missing:
      'La dirección de inicio de sesión de este sitio no existe. Comunícate con el soporte del sitio.',
    client_id_missing:
      'Esta página no indica a qué aplicación pertenece. Comunícate con el soporte del sitio.',
    client_unknown: 'No se reconoce esta aplicación. Comunícate con el soporte del sitio.',
    client_mismatch:
      'Esta página indica dos aplicaciones distintas. Comunícate con el soporte del sitio.',
    client_authentication_required:
      'Esta aplicación solo permite iniciar sesión desde su servidor. Comunícate con el soporte del sitio.',
    connection_missing:
      'Esta página no indica cómo hacerte llegar el mensaje. Comunícate con el soporte del sitio.',
    connection_not_found:
      'Esta forma de iniciar sesión no existe. Comunícate con el soporte del sitio.',
    connection_not_in_tenant:
      'Esta forma de iniciar sesión es de otro sitio. Comunícate con el soporte del sitio.',
    connection_disabled:
      'Esta forma de iniciar sesión está desactivada. Comunícate con el soporte del sitio.',
    connection_not_passwordless:
      'Esta forma de iniciar sesión no permite enviar códigos ni enlaces. Comunícate con el soporte del sitio.',
    connection_not_configured:
      'Esta forma de iniciar sesión está a medio configurar. Comunícate con el soporte del sitio.',
    auth_params_invalid:
      'Esta página envió ajustes que no se pueden leer. Comunícate con el soporte del sitio.',
    property_not_allowed: 'Esta página envió datos de más. Comunícate con el soporte del sitio.',
    property_missing: 'Esta página envió datos de menos. Comunícate con el soporte del sitio.',
    send_invalid:
      'Esta página no pidió ni un código ni un enlace. Comunícate con el soporte del sitio.',
    scope_invalid:
      'Esta página pidió permisos que no se pueden leer. Comunícate con el soporte del sitio.',
    dotted_fields:
      'Una regla de este sitio impidió el inicio de sesión. Comunícate con el soporte del sitio.',
    forwarded_for_invalid:
      'Este sitio transmitió una dirección de red incorrecta. Comunícate con el soporte del sitio.',
    endpoint_disabled:
      'Este tipo de inicio de sesión no está habilitado. Comunícate con el soporte del sitio.',
    method_not_allowed:
      'Este tipo de solicitud no está permitido. Comunícate con el soporte del sitio.',
    grant_not_allowed:
      'Esta aplicación no permite iniciar sesión con códigos. Comunícate con el soporte del sitio.',
    response_type_unsupported:
      'Esta página pidió una respuesta que no se puede dar. Comunícate con el soporte del sitio.',
    origin_not_allowed:
      'No se permite iniciar sesión desde esta página. Comunícate con el soporte del sitio.',
    cross_origin_not_allowed:
      'Esta aplicación no permite iniciar sesión desde otros sitios. Comunícate con el soporte del sitio.',
    email_required: 'Ingresa tu correo electrónico.',
    email_invalid: 'Ingresa un correo electrónico completo, como nombre@example.com.',
    phone_required: 'Ingresa tu número de teléfono.',
    phone_invalid: 'Este número de teléfono no es válido. Revisa los dígitos.',
    phone_too_short: 'Este número de teléfono es demasiado corto. Revisa si falta algún dígito.',
    phone_too_long: 'Este número de teléfono es demasiado largo. Revisa si sobra algún dígito.',
    phone_country_unknown: 'Comienza con + y el código de país, como +52.',
    phone_country_not_offered: 'No podemos usar números de este país. Ingresa otro número.',
    phone_not_mobile: 'Este número no puede recibir SMS. Ingresa un número de celular.',
    phone_region_unsupported: 'No podemos enviar SMS a esta región. Ingresa otro número.',
    phone_opted_out:
      'Este número se dio de baja de nuestros SMS. Envía START a nuestro número o ingresa otro.',
    signup_disabled:
      'No se pueden crear cuentas nuevas. Ingresa el correo o el número de la cuenta que ya tienes.',
    identifier_missing:
      'Se perdió tu correo o tu número. Ingrésalo otra vez o comunícate con el soporte del sitio.',
    code_required: 'Ingresa el código de nuestro mensaje.',
    code_wrong: 'Este código no funcionó. Ingresa el de nuestro último mensaje.',
    request_invalid:
      'No pudimos leer la solicitud. Vuelve a intentarlo o comunícate con el soporte del sitio.',
    code_expired: 'Este código venció. Pide uno nuevo.',
    code_attempts_exceeded: 'Este código se probó demasiadas veces. Pide uno nuevo.',
    code_incomplete: ({ codeLength }) =>
      `Ingresa el código completo, de ${codeLength} ${plural.select(codeLength) === 'one' ? 'dígito' : 'dígitos'}.`,
    network:
      'No podemos conectarnos con el servicio de inicio de sesión. Revisa tu conexión y vuelve a intentarlo. Si otras páginas sí cargan, comunícate con el soporte del sitio.',
    offline: 'No tienes conexión. Conéctate a internet y vuelve a intentarlo.',
    timeout: 'El servicio de inicio de sesión no respondió a tiempo. Vuelve a intentarlo.',
    response_invalid:
      'El servicio de inicio de sesión envió una respuesta incomprensible. Vuelve a intentarlo.',
    unknown: 'Ocurrió algo inesperado. Vuelve a intentarlo o comunícate con el soporte del sitio.',
    server_error:
      'El servicio de inicio de sesión tiene un problema. Vuelve a intentarlo en un momento.',
    service_unavailable:
      'El servicio de inicio de sesión no funciona. Vuelve a intentarlo en unos minutos.',
    identity_provider_failed: 'No se pudo enviar el mensaje. Vuelve a intentarlo en un momento.',
    connection_failed:
      'Esta forma de iniciar sesión tiene un problema. Vuelve a intentarlo en un momento.',
    sms_not_sent: 'No se pudo enviar el SMS. Revisa el número y vuelve a intentarlo.',
    sms_gateway_unavailable:
      'Ahora no se pueden enviar SMS. Vuelve a intentarlo en unos minutos o comunícate con el soporte del sitio.',
    rate_limited:
      'Demasiadas solicitudes. Espera a que termine la cuenta regresiva y vuelve a intentarlo.',
    too_many_attempts:
      'Demasiados intentos fallidos. Usa otro correo u otro número, o regresa más tarde.',
    suspicious_activity:
      'El inicio de sesión se detuvo por una actividad inusual. Usa otro correo u otro número, o comunícate con el soporte del sitio.',
    user_blocked: 'Esta cuenta está bloqueada. Comunícate con el soporte del sitio.',
    password_leaked:
      'Bloqueamos esta cuenta para protegerla. Sigue los pasos del correo que te enviamos.',
    link_expired: 'Este enlace venció. Continúa para recibir uno nuevo.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Un enlace más reciente reemplazó a este. Abre nuestro último mensaje o continúa para recibir otro enlace.'
        : 'Este enlace ya fue usado, quizá por un antivirus de correo. Continúa para recibir uno nuevo.',
    link_other_browser:
      'Este enlace es para el navegador desde el que se pidió. Ábrelo ahí o continúa para recibir uno nuevo.',
    session_expired: 'El inicio de sesión tardó demasiado. Comienza de nuevo.',
    captcha_required:
      'Tenemos que comprobar que eres una persona. Completa la verificación y vuelve a intentarlo.',
    mfa_required: 'Tu cuenta requiere un segundo paso. Sigue las indicaciones de esta página.',
    access_denied: 'El sitio no te permitió entrar. Comunícate con el soporte del sitio.',
  },
};
