import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('pt-BR');

export const ptBR: Messages = {
  headingIdentify: 'Fazer login',
  headingCode: 'Digite o código',
  headingLink: 'Confira seu e-mail',
  headingDone: 'Você fez login',
  connections: 'Fazer login com',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'Endereço de e-mail',
  phoneLabel: 'Número de telefone',
  phoneHint: 'Comece com + e o código do país.',
  phoneExample: (example) => `Por exemplo, ${example}, ou comece com + e o código do país.`,
  countryLabel: 'País',
  noCountry: 'Nenhum país encontrado',
  phoneUnusual: 'Este número parece incomum. Confira e continue.',
  codeLabel: 'Código',
  suggestion: (email) => `Você quis dizer ${email}?`,
  submitIdentifier: 'Continuar',
  submitCode: 'Fazer login',
  sending: 'Enviando…',
  checking: 'Verificando…',
  codeSentByEmail: (email) => `Enviamos um código para ${email}.`,
  codeSentBySms: (phoneNumber) => `Enviamos um código por SMS para ${phoneNumber}.`,
  linkSent: (email) => `Enviamos um link de login para ${email}.`,
  linkHint: 'Abra a mensagem mais recente neste navegador.',
  resendCode: 'Enviar um novo código',
  resendLink: 'Enviar um novo link',
  codeResent: 'Enviamos um novo código. O anterior não vale mais.',
  linkResent: 'Enviamos um novo link. O anterior não vale mais.',
  changeEmail: 'Usar outro endereço de e-mail',
  changePhoneNumber: 'Usar outro número de telefone',
  useEmail: 'Receber um código por e-mail',
  useSms: 'Receber um código por SMS',
  tryAgainIn: (time) => `Você poderá tentar novamente ${time}.`,
  resendIn: (time) => `Você poderá pedir outra mensagem ${time}.`,
  tryAgainNow: 'Você já pode tentar novamente.',
  resendNow: 'Você já pode pedir outra mensagem.',
  done: 'Você já pode continuar.',
  reference: (reference) => `Referência: ${reference}`,
  errors: {
    configuration_invalid: 'O login não está configurado nesta página. Fale com o suporte do site.',
    tenant_invalid: 'O endereço de login deste site está errado. Fale com o suporte do site.',
    tenant_missing:
      'O endereço de login deste site não leva a lugar nenhum. Fale com o suporte do site.',
    client_id_missing:
      'Esta página não informa a qual aplicativo pertence. Fale com o suporte do site.',
    client_unknown: 'Este aplicativo não é reconhecido. Fale com o suporte do site.',
    client_mismatch: 'Esta página informa dois aplicativos diferentes. Fale com o suporte do site.',
    client_authentication_required:
      'Este aplicativo só permite login pelo próprio servidor. Fale com o suporte do site.',
    connection_missing:
      'Esta página não informa como enviar a mensagem a você. Fale com o suporte do site.',
    connection_not_found: 'Esta forma de login não existe. Fale com o suporte do site.',
    connection_not_in_tenant: 'Esta forma de login é de outro site. Fale com o suporte do site.',
    connection_disabled: 'Esta forma de login está desativada. Fale com o suporte do site.',
    connection_not_passwordless:
      'Esta forma de login não permite enviar códigos nem links. Fale com o suporte do site.',
    connection_not_configured:
      'Esta forma de login só está configurada em parte. Fale com o suporte do site.',
    auth_params_invalid:
      'Esta página enviou configurações que não podem ser lidas. Fale com o suporte do site.',
    property_not_allowed: 'Esta página enviou dados demais. Fale com o suporte do site.',
    property_missing: 'Esta página enviou dados de menos. Fale com o suporte do site.',
    send_invalid: 'Esta página não pediu nem um código nem um link. Fale com o suporte do site.',
    scope_invalid:
      'Esta página pediu permissões que não podem ser lidas. Fale com o suporte do site.',
    dotted_fields: 'Uma regra deste site impediu o login. Fale com o suporte do site.',
    forwarded_for_invalid:
      'Este site transmitiu um endereço de rede errado. Fale com o suporte do site.',
    endpoint_disabled: 'Este tipo de login não está ativado. Fale com o suporte do site.',
    method_not_allowed: 'Este tipo de solicitação não é permitido. Fale com o suporte do site.',
    grant_not_allowed: 'Este aplicativo não permite login com códigos. Fale com o suporte do site.',
    response_type_unsupported:
      'Esta página pediu uma resposta que não pode ser dada. Fale com o suporte do site.',
    origin_not_allowed:
      'Não é permitido fazer login a partir desta página. Fale com o suporte do site.',
    cross_origin_not_allowed:
      'Este aplicativo não permite login a partir de outros sites. Fale com o suporte do site.',
    email_required: 'Digite seu endereço de e-mail.',
    email_invalid: 'Digite um endereço de e-mail completo, como nome@example.com.',
    phone_required: 'Digite seu número de telefone.',
    phone_invalid: 'Este número de telefone não é válido. Confira os dígitos.',
    phone_too_short: 'Este número de telefone é curto demais. Confira se falta algum dígito.',
    phone_too_long: 'Este número de telefone é longo demais. Confira se há algum dígito a mais.',
    phone_country_unknown: 'Comece com + e o código do país, como +55.',
    phone_country_not_offered: 'Não podemos usar números deste país. Digite outro número.',
    phone_not_mobile: 'Este número não pode receber SMS. Digite um número de celular.',
    phone_region_unsupported: 'Não podemos enviar SMS para esta região. Digite outro número.',
    phone_opted_out:
      'Este número cancelou o recebimento dos nossos SMS. Envie START para o nosso número ou digite outro.',
    signup_disabled:
      'Não é possível criar novas contas. Digite o endereço ou o número da conta que você já tem.',
    identifier_missing:
      'Seu endereço ou número se perdeu. Digite novamente ou fale com o suporte do site.',
    code_required: 'Digite o código da nossa mensagem.',
    code_wrong: 'Este código não funcionou. Digite o da nossa última mensagem.',
    request_invalid:
      'Não foi possível ler a solicitação. Tente novamente ou fale com o suporte do site.',
    code_expired: 'Este código expirou. Peça um novo.',
    code_attempts_exceeded: 'Houve tentativas demais com este código. Peça um novo.',
    code_incomplete: ({ codeLength }) =>
      `Digite o código completo, de ${codeLength} ${plural.select(codeLength) === 'one' ? 'dígito' : 'dígitos'}.`,
    network:
      'Não conseguimos acessar o serviço de login. Verifique sua conexão e tente novamente. Se outras páginas abrirem, fale com o suporte do site.',
    offline: 'Você está sem conexão. Conecte-se à internet e tente novamente.',
    timeout: 'O serviço de login não respondeu a tempo. Tente novamente.',
    response_invalid: 'O serviço de login enviou uma resposta incompreensível. Tente novamente.',
    unknown: 'Algo inesperado aconteceu. Tente novamente ou fale com o suporte do site.',
    server_error: 'O serviço de login está com problemas. Tente novamente em instantes.',
    service_unavailable: 'O serviço de login está fora do ar. Tente novamente em alguns minutos.',
    identity_provider_failed: 'Não foi possível enviar a mensagem. Tente novamente em instantes.',
    connection_failed: 'Esta forma de login está com problemas. Tente novamente em instantes.',
    sms_not_sent: 'Não foi possível enviar o SMS. Confira o número e tente novamente.',
    sms_gateway_unavailable:
      'No momento, não é possível enviar SMS. Tente novamente em alguns minutos ou fale com o suporte do site.',
    rate_limited: 'Muitas solicitações. Aguarde o fim da contagem regressiva e tente novamente.',
    too_many_attempts:
      'Muitas tentativas sem sucesso. Use outro endereço ou número, ou volte mais tarde.',
    suspicious_activity:
      'O login foi interrompido devido a uma atividade incomum. Use outro endereço ou número, ou fale com o suporte do site.',
    user_blocked: 'Esta conta está bloqueada. Fale com o suporte do site.',
    password_leaked:
      'Bloqueamos esta conta para protegê-la. Siga as etapas do e-mail que enviamos a você.',
    link_expired: 'Este link expirou. Continue para receber um novo.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Um link mais recente substituiu este. Abra nossa última mensagem ou continue para receber um novo link.'
        : 'Este link já foi usado, talvez por um antivírus de e-mail. Continue para receber um novo.',
    link_other_browser:
      'Este link é para o navegador em que foi pedido. Abra-o lá ou continue para receber um novo.',
    session_expired: 'O login demorou demais. Comece de novo.',
    captcha_required:
      'Precisamos confirmar que você é uma pessoa. Conclua a verificação e tente novamente.',
    mfa_required: 'Sua conta exige uma segunda etapa. Siga as instruções nesta página.',
    access_denied: 'O site não permitiu seu acesso. Fale com o suporte do site.',
  },
};
