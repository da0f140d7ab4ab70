import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('pt');

export const pt: Messages = {
  headingIdentify: 'Iniciar sessão',
  headingCode: 'Introduza o código',
  headingLink: 'Consulte o seu email',
  headingDone: 'Sessão iniciada',
  connections: 'Iniciar sessão com',
  email: 'Email',
  sms: 'SMS',
  emailLabel: 'Endereço de email',
  phoneLabel: 'Número de telefone',
  phoneHint: 'Comece por + e o indicativo do país.',
  phoneExample: (example) => `Por exemplo, ${example}, ou comece por + e o indicativo do país.`,
  countryLabel: 'País',
  noCountry: 'Nenhum país encontrado',
  phoneUnusual: 'Este número parece invulgar. Verifique-o e continue.',
  codeLabel: 'Código',
  suggestion: (email) => `Queria dizer ${email}?`,
  submitIdentifier: 'Continuar',
  submitCode: 'Iniciar sessão',
  sending: 'A enviar…',
  checking: 'A verificar…',
  codeSentByEmail: (email) => `Enviámos um código para ${email}.`,
  codeSentBySms: (phoneNumber) => `Enviámos um código por SMS para ${phoneNumber}.`,
  linkSent: (email) => `Enviámos um link de início de sessão para ${email}.`,
  linkHint: 'Abra a mensagem mais recente neste navegador.',
  resendCode: 'Enviar um novo código',
  resendLink: 'Enviar um novo link',
  codeResent: 'Enviámos um novo código. O anterior já não é válido.',
  linkResent: 'Enviámos um novo link. O anterior já não é válido.',
  changeEmail: 'Usar outro endereço de email',
  changePhoneNumber: 'Usar outro número de telefone',
  useEmail: 'Receber o código por email',
  useSms: 'Receber o código por SMS',
  tryAgainIn: (time) => `Pode tentar novamente ${time}.`,
  resendIn: (time) => `Pode pedir outra mensagem ${time}.`,
  tryAgainNow: 'Já pode tentar novamente.',
  resendNow: 'Já pode pedir outra mensagem.',
  done: 'Já pode continuar.',
  reference: (reference) => `Referência: ${reference}`,
  errors: {
    configuration_invalid:
      'O início de sessão não está configurado nesta página. Contacte os responsáveis pelo site.',
    tenant_invalid:
      'O endereço de início de sessão deste site está errado. Contacte os responsáveis pelo site.',
    tenant_missing:
      'O endereço de início de sessão deste site não existe. Contacte os responsáveis pelo site.',
    client_id_missing:
      'Esta página não indica a que aplicação pertence. Contacte os responsáveis pelo site.',
    client_unknown: 'Esta aplicação não é reconhecida. Contacte os responsáveis pelo site.',
    client_mismatch:
      'Esta página indica duas aplicações diferentes. Contacte os responsáveis pelo site.',
    client_authentication_required:
      'Esta aplicação só permite iniciar sessão através do próprio servidor. Contacte os responsáveis pelo site.',
    connection_missing:
      'Esta página não indica como lhe enviar a mensagem. Contacte os responsáveis pelo site.',
    connection_not_found:
      'Esta forma de iniciar sessão não existe. Contacte os responsáveis pelo site.',
    connection_not_in_tenant:
      'Esta forma de iniciar sessão é de outro site. Contacte os responsáveis pelo site.',
    connection_disabled:
      'Esta forma de iniciar sessão está desativada. Contacte os responsáveis pelo site.',
    connection_not_passwordless:
      'Esta forma de iniciar sessão não permite enviar códigos nem links. Contacte os responsáveis pelo site.',
    connection_not_configured:
      'Esta forma de iniciar sessão só está configurada em parte. Contacte os responsáveis pelo site.',
    auth_params_invalid:
      'Esta página enviou definições que não podem ser lidas. Contacte os responsáveis pelo site.',
    property_not_allowed: 'Esta página enviou dados a mais. Contacte os responsáveis pelo site.',
    property_missing: 'Esta página enviou dados a menos. Contacte os responsáveis pelo site.',
    send_invalid:
      'Esta página não pediu nem um código nem um link. Contacte os responsáveis pelo site.',
    scope_invalid:
      'Esta página pediu permissões que não podem ser lidas. Contacte os responsáveis pelo site.',
    dotted_fields:
      'Uma regra deste site impediu o início de sessão. Contacte os responsáveis pelo site.',
    forwarded_for_invalid:
      'Este site transmitiu um endereço de rede errado. Contacte os responsáveis pelo site.',
    endpoint_disabled:
      'Este tipo de início de sessão não está ativado. Contacte os responsáveis pelo site.',
    method_not_allowed: 'Este tipo de pedido não é permitido. Contacte os responsáveis pelo site.',
    grant_not_allowed:
      'Esta aplicação não permite iniciar sessão com códigos. Contacte os responsáveis pelo site.',
    response_type_unsupported:
      'Esta página pediu uma resposta que não pode ser dada. Contacte os responsáveis pelo site.',
    origin_not_allowed:
      'Não é permitido iniciar sessão a partir desta página. Contacte os responsáveis pelo site.',
    cross_origin_not_allowed:
      'Esta aplicação não permite iniciar sessão a partir de outros sites. Contacte os responsáveis pelo site.',
    email_required: 'Introduza o seu endereço de email.',
    email_invalid: 'Introduza um endereço de email completo, como nome@example.com.',
    phone_required: 'Introduza o seu número de telefone.',
    phone_invalid: 'Este número de telefone não é válido. Verifique os dígitos.',
    phone_too_short: 'Este número de telefone é demasiado curto. Verifique se falta algum dígito.',
    phone_too_long:
      'Este número de telefone é demasiado longo. Verifique se tem algum dígito a mais.',
    phone_country_unknown: 'Comece por + e o indicativo do país, como +351.',
    phone_country_not_offered: 'Não podemos usar números deste país. Introduza outro número.',
    phone_not_mobile: 'Este número não pode receber SMS. Introduza um número de telemóvel.',
    phone_region_unsupported: 'Não podemos enviar SMS para esta região. Introduza outro número.',
    phone_opted_out:
      'Este número cancelou a subscrição dos nossos SMS. Envie START para o nosso número ou introduza outro.',
    signup_disabled:
      'Não é possível criar novas contas. Introduza o endereço ou o número da conta que já tem.',
    identifier_missing:
      'O seu endereço ou número perdeu-se. Introduza-o novamente ou contacte os responsáveis pelo site.',
    code_required: 'Introduza o código da nossa mensagem.',
    code_wrong: 'Este código não funcionou. Introduza o da nossa última mensagem.',
    request_invalid:
      'O pedido não pôde ser lido. Tente novamente ou contacte os responsáveis pelo site.',
    code_expired: 'Este código expirou. Peça um novo.',
    code_attempts_exceeded: 'Houve demasiadas tentativas com este código. Peça um novo.',
    code_incomplete: ({ codeLength }) =>
      `Introduza o código completo, de ${codeLength} ${plural.select(codeLength) === 'one' ? 'dígito' : 'dígitos'}.`,
    network:
      'Não conseguimos aceder ao serviço de início de sessão. Verifique a sua ligação e tente novamente. Se outras páginas abrirem, contacte os responsáveis pelo site.',
    offline: 'Não tem ligação. Ligue-se à internet e tente novamente.',
    timeout: 'O serviço de início de sessão não respondeu a tempo. Tente novamente.',
    response_invalid:
      'O serviço de início de sessão enviou uma resposta incompreensível. Tente novamente.',
    unknown: 'Ocorreu algo inesperado. Tente novamente ou contacte os responsáveis pelo site.',
    server_error:
      'O serviço de início de sessão tem um problema. Tente novamente dentro de momentos.',
    service_unavailable:
      'O serviço de início de sessão está indisponível. Tente novamente dentro de minutos.',
    identity_provider_failed:
      'Não foi possível enviar a mensagem. Tente novamente dentro de momentos.',
    connection_failed:
      'Esta forma de iniciar sessão tem um problema. Tente novamente dentro de momentos.',
    sms_not_sent: 'Não foi possível enviar o SMS. Verifique o número e tente novamente.',
    sms_gateway_unavailable:
      'De momento, não é possível enviar SMS. Tente novamente dentro de minutos ou contacte os responsáveis pelo site.',
    rate_limited: 'Demasiados pedidos. Aguarde o fim da contagem decrescente e tente novamente.',
    too_many_attempts:
      'Demasiadas tentativas falhadas. Use outro endereço ou número, ou volte mais tarde.',
    suspicious_activity:
      'O início de sessão foi interrompido devido a atividade invulgar. Use outro endereço ou número, ou contacte os responsáveis pelo site.',
    user_blocked: 'Esta conta está bloqueada. Contacte os responsáveis pelo site.',
    password_leaked:
      'Bloqueámos esta conta para a proteger. Siga os passos do email que lhe enviámos.',
    link_expired: 'Este link expirou. Continue para receber um novo.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Um link mais recente substituiu este. Abra a nossa última mensagem ou continue para receber um novo.'
        : 'Este link já foi usado, talvez por um antivírus de email. Continue para receber um novo.',
    link_other_browser:
      'Este link é para o navegador em que foi pedido. Abra-o aí ou continue para receber um novo.',
    session_expired: 'O início de sessão demorou demasiado. Comece de novo.',
    captcha_required:
      'Temos de confirmar que é uma pessoa. Conclua a verificação e tente novamente.',
    mfa_required: 'A sua conta exige um segundo passo. Siga as indicações nesta página.',
    access_denied: 'O site não lhe permitiu entrar. Contacte os responsáveis pelo site.',
  },
};
