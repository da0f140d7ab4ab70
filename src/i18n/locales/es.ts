import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('es');

export const es: Messages = {
  headingIdentify: 'Iniciar sesión',
  headingCode: 'Introduce el código',
  headingLink: 'Revisa tu correo',
  headingDone: 'Has iniciado sesión',
  connections: 'Iniciar sesión con',
  email: 'Correo',
  sms: 'SMS',
  emailLabel: 'Correo electrónico',
  phoneLabel: 'Número de teléfono',
  phoneHint: 'Empieza con + y el prefijo del país.',
  phoneExample: (example) => `Por ejemplo, ${example}, o empieza con + y el prefijo del país.`,
  countryLabel: 'País',
  noCountry: 'No se ha encontrado ningún país',
  phoneUnusual: 'Este número parece poco habitual. Compruébalo y continúa.',
  codeLabel: 'Código',
  suggestion: (email) => `¿Querías decir ${email}?`,
  submitIdentifier: 'Continuar',
  submitCode: 'Iniciar sesión',
  sending: 'Enviando…',
  checking: 'Comprobando…',
  codeSentByEmail: (email) => `Hemos enviado un código a ${email}.`,
  codeSentBySms: (phoneNumber) => `Hemos enviado un código por SMS a ${phoneNumber}.`,
  linkSent: (email) => `Hemos enviado a ${email} un enlace para iniciar sesión.`,
  linkHint: 'Abre el mensaje más reciente en este navegador.',
  resendCode: 'Enviar un código nuevo',
  resendLink: 'Enviar un enlace nuevo',
  codeResent: 'Hemos enviado un código nuevo. El anterior ya no sirve.',
  linkResent: 'Hemos enviado un enlace nuevo. El anterior ya no sirve.',
  changeEmail: 'Usar otro correo electrónico',
  changePhoneNumber: 'Usar otro número de teléfono',
  useEmail: 'Recibir un código por correo',
  useSms: 'Recibir un código por SMS',
  tryAgainIn: (time) => `Podrás intentarlo de nuevo ${time}.`,
  resendIn: (time) => `Podrás pedir otro mensaje ${time}.`,
  tryAgainNow: 'Ya puedes intentarlo de nuevo.',
  resendNow: 'Ya puedes pedir otro mensaje.',
  done: 'Ya puedes continuar.',
  reference: (reference) => `Referencia: ${reference}`,
  errors: {
    configuration_invalid:
      'El inicio de sesión no está configurado en esta página. Contacta con el soporte del sitio.',
    tenant_invalid:
      'Este sitio usa una dirección de inicio de sesión errónea. Contacta con el soporte del sitio.',
    tenant_missing:
      'La dirección de inicio de sesión de este sitio no existe. Contacta con el soporte del sitio.',
    client_id_missing:
      'Esta página no indica a qué aplicación pertenece. Contacta con el soporte del sitio.',
    client_unknown: 'No se reconoce esta aplicación. Contacta con el soporte del sitio.',
    client_mismatch:
      'Esta página indica dos aplicaciones distintas. Contacta con el soporte del sitio.',
    client_authentication_required:
      'Esta aplicación solo permite iniciar sesión desde su servidor. Contacta con el soporte del sitio.',
    connection_missing:
      'Esta página no indica cómo hacerte llegar el mensaje. Contacta con el soporte del sitio.',
    connection_not_found:
      'Esta forma de iniciar sesión no existe. Contacta con el soporte del sitio.',
    connection_not_in_tenant:
      'Esta forma de iniciar sesión es de otro sitio. Contacta con el soporte del sitio.',
    connection_disabled:
      'Esta forma de iniciar sesión está desactivada. Contacta con el soporte del sitio.',
    connection_not_passwordless:
      'Esta forma de iniciar sesión no permite enviar códigos ni enlaces. Contacta con el soporte del sitio.',
    connection_not_configured:
      'Esta forma de iniciar sesión está a medio configurar. Contacta con el soporte del sitio.',
    auth_params_invalid:
      'Esta página ha enviado ajustes que no se pueden leer. Contacta con el soporte del sitio.',
    property_not_allowed: 'Esta página ha enviado datos de más. Contacta con el soporte del sitio.',
    property_missing: 'Esta página ha enviado datos de menos. Contacta con el soporte del sitio.',
    send_invalid:
      'Esta página no ha pedido ni un código ni un enlace. Contacta con el soporte del sitio.',
    scope_invalid:
      'Esta página ha pedido permisos que no se pueden leer. Contacta con el soporte del sitio.',
    dotted_fields:
      'Una regla de este sitio ha impedido el inicio de sesión. Contacta con el soporte del sitio.',
    forwarded_for_invalid:
      'Este sitio ha transmitido una dirección de red incorrecta. Contacta con el soporte del sitio.',
    endpoint_disabled:
      'Este tipo de inicio de sesión no está activado. Contacta con el soporte del sitio.',
    method_not_allowed:
      'Este tipo de solicitud no está permitido. Contacta con el soporte del sitio.',
    grant_not_allowed:
      'Esta aplicación no permite iniciar sesión con códigos. Contacta con el soporte del sitio.',
    response_type_unsupported:
      'Esta página ha pedido una respuesta que no se puede dar. Contacta con el soporte del sitio.',
    origin_not_allowed:
      'No se permite iniciar sesión desde esta página. Contacta con el soporte del sitio.',
    cross_origin_not_allowed:
      'Esta aplicación no permite iniciar sesión desde otros sitios. Contacta con el soporte del sitio.',
    email_required: 'Introduce tu correo electrónico.',
    email_invalid: 'Introduce un correo electrónico completo, como nombre@example.com.',
    phone_required: 'Introduce tu número de teléfono.',
    phone_invalid: 'Este número de teléfono no es válido. Comprueba los dígitos.',
    phone_too_short: 'Este número de teléfono es demasiado corto. Comprueba si falta algún dígito.',
    phone_too_long: 'Este número de teléfono es demasiado largo. Comprueba si sobra algún dígito.',
    phone_country_unknown: 'Empieza con + y el prefijo del país, como +34.',
    phone_country_not_offered: 'No podemos usar números de este país. Introduce otro número.',
    phone_not_mobile: 'Este número no puede recibir SMS. Introduce un número de móvil.',
    phone_region_unsupported: 'No podemos enviar SMS a esta región. Introduce otro número.',
    phone_opted_out:
      'Este número se ha dado de baja de nuestros SMS. Envía START a nuestro número o introduce otro.',
    signup_disabled:
      'No se pueden crear cuentas nuevas. Introduce el correo o el número de la cuenta que ya tienes.',
    identifier_missing:
      'Se ha perdido tu correo o tu número. Introdúcelo de nuevo o contacta con el soporte del sitio.',
    code_required: 'Introduce el código de nuestro mensaje.',
    code_wrong: 'Este código no ha funcionado. Introduce el de nuestro último mensaje.',
    request_invalid:
      'No hemos podido leer la solicitud. Inténtalo de nuevo o contacta con el soporte del sitio.',
    code_expired: 'Este código ha caducado. Pide uno nuevo.',
    code_attempts_exceeded: 'Este código se ha probado demasiadas veces. Pide uno nuevo.',
    code_incomplete: ({ codeLength }) =>
      `Introduce el código completo, de ${codeLength} ${plural.select(codeLength) === 'one' ? 'dígito' : 'dígitos'}.`,
    network:
      'No podemos conectar con el servicio de inicio de sesión. Comprueba tu conexión e inténtalo de nuevo. Si otras páginas sí cargan, contacta con el soporte del sitio.',
    offline: 'No tienes conexión. Conéctate a internet e inténtalo de nuevo.',
    timeout: 'El servicio de inicio de sesión no ha respondido a tiempo. Inténtalo de nuevo.',
    response_invalid:
      'El servicio de inicio de sesión ha enviado una respuesta incomprensible. Inténtalo de nuevo.',
    unknown: 'Ha ocurrido algo inesperado. Inténtalo de nuevo o contacta con el soporte del sitio.',
    server_error:
      'El servicio de inicio de sesión tiene un problema. Inténtalo de nuevo en un momento.',
    service_unavailable:
      'El servicio de inicio de sesión no funciona. Inténtalo de nuevo en unos minutos.',
    identity_provider_failed:
      'No se ha podido enviar el mensaje. Inténtalo de nuevo en un momento.',
    connection_failed:
      'Esta forma de iniciar sesión tiene un problema. Inténtalo de nuevo en un momento.',
    sms_not_sent: 'No se ha podido enviar el SMS. Comprueba el número e inténtalo de nuevo.',
    sms_gateway_unavailable:
      'Ahora no se pueden enviar SMS. Inténtalo de nuevo en unos minutos o contacta con el soporte del sitio.',
    rate_limited:
      'Demasiadas solicitudes. Espera a que termine la cuenta atrás e inténtalo de nuevo.',
    too_many_attempts:
      'Demasiados intentos fallidos. Usa otro correo u otro número, o vuelve más tarde.',
    suspicious_activity:
      'El inicio de sesión se ha detenido por una actividad inusual. Usa otro correo u otro número, o contacta con el soporte del sitio.',
    user_blocked: 'Esta cuenta está bloqueada. Contacta con el soporte del sitio.',
    password_leaked:
      'Hemos bloqueado esta cuenta para protegerla. Sigue los pasos del correo que te hemos enviado.',
    link_expired: 'Este enlace ha caducado. Continúa para recibir uno nuevo.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Un enlace más reciente ha sustituido a este. Abre nuestro último mensaje o continúa para recibir otro enlace.'
        : 'Este enlace ya ha sido usado, quizá por un antivirus de correo. Continúa para recibir uno nuevo.',
    link_other_browser:
      'Este enlace es para el navegador desde el que se pidió. Ábrelo allí o continúa para recibir uno nuevo.',
    session_expired: 'El inicio de sesión ha tardado demasiado. Empieza de nuevo.',
    captcha_required:
      'Tenemos que comprobar que eres una persona. Completa la verificación e inténtalo de nuevo.',
    mfa_required: 'Tu cuenta requiere un segundo paso. Sigue las indicaciones de esta página.',
    access_denied: 'El sitio no te ha permitido entrar. Contacta con el soporte del sitio.',
  },
};
