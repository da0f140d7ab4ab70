import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('fr');

// A narrow no-break space (U+202F) stands before ? and a no-break space (U+00A0) before a colon.
export const fr: Messages = {
  headingIdentify: 'Connexion',
  headingCode: 'Saisissez votre code',
  headingLink: 'Consultez vos e-mails',
  headingDone: 'Connexion réussie',
  connections: 'Se connecter par',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'Adresse e-mail',
  phoneLabel: 'Numéro de téléphone',
  phoneHint: 'Commencez par + et l’indicatif du pays.',
  phoneExample: (example) => `Par exemple ${example}, ou commencez par + et l’indicatif du pays.`,
  countryLabel: 'Pays',
  noCountry: 'Aucun pays trouvé',
  phoneUnusual: 'Ce numéro semble inhabituel. Vérifiez-le, puis continuez.',
  codeLabel: 'Code',
  suggestion: (email) => `Vouliez-vous dire ${email}\u202f?`,
  submitIdentifier: 'Continuer',
  submitCode: 'Se connecter',
  sending: 'Envoi en cours…',
  checking: 'Vérification en cours…',
  codeSentByEmail: (email) => `Nous avons envoyé un code par e-mail à ${email}.`,
  codeSentBySms: (phoneNumber) => `Nous avons envoyé un code par SMS au ${phoneNumber}.`,
  linkSent: (email) => `Nous avons envoyé un lien de connexion à ${email}.`,
  linkHint: 'Ouvrez le lien du message le plus récent dans ce navigateur.',
  resendCode: 'Envoyer un nouveau code',
  resendLink: 'Envoyer un nouveau lien',
  codeResent: 'Nous avons envoyé un nouveau code. Le précédent ne fonctionne plus.',
  linkResent: 'Nous avons envoyé un nouveau lien. Le précédent ne fonctionne plus.',
  changeEmail: 'Utiliser une autre adresse e-mail',
  changePhoneNumber: 'Utiliser un autre numéro de téléphone',
  useEmail: 'Recevoir plutôt un code par e-mail',
  useSms: 'Recevoir plutôt un code par SMS',
  tryAgainIn: (time) => `Vous pourrez réessayer ${time}.`,
  resendIn: (time) => `Vous pourrez demander un autre message ${time}.`,
  tryAgainNow: 'Vous pouvez maintenant réessayer.',
  resendNow: 'Vous pouvez maintenant demander un autre message.',
  done: 'Vous pouvez continuer.',
  reference: (reference) => `Référence\u00a0: ${reference}`,
  errors: {
    configuration_invalid:
      'La connexion n’est pas configurée sur cette page. Contactez l’assistance du site.',
    tenant_invalid:
      'L’adresse de connexion de ce site est incorrecte. Contactez l’assistance du site.',
    tenant_missing:
      'L’adresse de connexion de ce site ne mène nulle part. Contactez l’assistance du site.',
    client_id_missing:
      'Cette page n’indique pas de quelle application il s’agit. Contactez l’assistance du site.',
    client_unknown: 'Cette application n’est pas reconnue ici. Contactez l’assistance du site.',
    client_mismatch:
      'Cette page désigne deux applications différentes. Contactez l’assistance du site.',
    client_authentication_required:
      'Cette application ne permet de se connecter que depuis son serveur. Contactez l’assistance du site.',
    connection_missing:
      'Cette page n’indique pas comment vous joindre. Contactez l’assistance du site.',
    connection_not_found: 'Ce mode de connexion n’existe pas. Contactez l’assistance du site.',
    connection_not_in_tenant:
      'Ce mode de connexion est celui d’un autre site. Contactez l’assistance du site.',
    connection_disabled: 'Ce mode de connexion est désactivé. Contactez l’assistance du site.',
    connection_not_passwordless:
      'Ce mode de connexion ne permet d’envoyer ni code ni lien. Contactez l’assistance du site.',
    connection_not_configured:
      'Ce mode de connexion n’est pas entièrement configuré. Contactez l’assistance du site.',
    auth_params_invalid:
      'Cette page a envoyé des paramètres illisibles. Contactez l’assistance du site.',
    property_not_allowed: 'Cette page a envoyé trop de données. Contactez l’assistance du site.',
    property_missing: 'Cette page a envoyé trop peu de données. Contactez l’assistance du site.',
    send_invalid: 'Cette page n’a demandé ni code ni lien. Contactez l’assistance du site.',
    scope_invalid:
      'Cette page a demandé des autorisations illisibles. Contactez l’assistance du site.',
    dotted_fields:
      'Une règle de ce site a fait échouer la connexion. Contactez l’assistance du site.',
    forwarded_for_invalid:
      'Ce site a transmis une adresse réseau incorrecte. Contactez l’assistance du site.',
    endpoint_disabled: 'Ce type de connexion n’est pas activé. Contactez l’assistance du site.',
    method_not_allowed: 'Ce type de demande n’est pas autorisé. Contactez l’assistance du site.',
    grant_not_allowed:
      'Cette application n’autorise pas la connexion avec un code. Contactez l’assistance du site.',
    response_type_unsupported:
      'Cette page a demandé une réponse impossible à fournir. Contactez l’assistance du site.',
    origin_not_allowed:
      'La connexion n’est pas autorisée depuis cette page. Contactez l’assistance du site.',
    cross_origin_not_allowed:
      'Cette application n’autorise pas la connexion depuis un autre site. Contactez l’assistance du site.',
    email_required: 'Saisissez votre adresse e-mail.',
    email_invalid: 'Saisissez une adresse e-mail complète, par exemple nom@example.com.',
    phone_required: 'Saisissez votre numéro de téléphone.',
    phone_invalid: 'Ce numéro de téléphone ne fonctionne pas. Vérifiez les chiffres.',
    phone_too_short: 'Ce numéro de téléphone est trop court. Vérifiez s’il manque des chiffres.',
    phone_too_long: 'Ce numéro de téléphone est trop long. Vérifiez s’il y a des chiffres en trop.',
    phone_country_unknown: 'Commencez par + et l’indicatif du pays, par exemple +33.',
    phone_country_not_offered:
      'Nous ne pouvons pas utiliser les numéros de ce pays. Saisissez un autre numéro.',
    phone_not_mobile: 'Ce numéro ne peut pas recevoir de SMS. Saisissez un numéro de mobile.',
    phone_region_unsupported:
      'Nous ne pouvons pas envoyer de SMS vers cette région. Saisissez un autre numéro.',
    phone_opted_out:
      'Ce numéro est désabonné de nos messages. Envoyez START par SMS à notre numéro, ou saisissez-en un autre.',
    signup_disabled:
      'Les inscriptions sont fermées. Saisissez l’adresse ou le numéro du compte que vous avez déjà.',
    identifier_missing:
      'Votre adresse ou votre numéro n’a pas été reçu. Recommencez la saisie, ou contactez l’assistance du site.',
    code_required: 'Saisissez le code que nous vous avons envoyé.',
    code_wrong: 'Ce code n’a pas fonctionné. Saisissez celui de notre dernier message.',
    request_invalid:
      'La demande n’a pas pu être lue. Réessayez, ou contactez l’assistance du site.',
    code_expired: 'Ce code a expiré. Demandez-en un nouveau.',
    code_attempts_exceeded: 'Ce code a été essayé trop de fois. Demandez-en un nouveau.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Saisissez le chiffre du code.'
        : `Saisissez les ${codeLength} chiffres du code.`,
    network:
      'Le service de connexion est injoignable. Vérifiez votre accès à Internet et réessayez. Si d’autres pages s’affichent, contactez l’assistance du site.',
    offline: 'Vous êtes hors ligne. Connectez-vous à Internet et réessayez.',
    timeout: 'Le service de connexion n’a pas répondu à temps. Réessayez.',
    response_invalid: 'Le service de connexion a envoyé une réponse incompréhensible. Réessayez.',
    unknown: 'Une erreur inattendue s’est produite. Réessayez, ou contactez l’assistance du site.',
    server_error: 'Le service de connexion rencontre un problème. Réessayez dans un instant.',
    service_unavailable:
      'Le service de connexion est indisponible. Réessayez dans quelques minutes.',
    identity_provider_failed: 'Le message n’a pas pu être envoyé. Réessayez dans un instant.',
    connection_failed: 'Ce mode de connexion rencontre un problème. Réessayez dans un instant.',
    sms_not_sent: 'Le SMS n’a pas pu être envoyé. Vérifiez le numéro et réessayez.',
    sms_gateway_unavailable:
      'Aucun SMS ne peut être envoyé pour le moment. Réessayez dans quelques minutes, ou contactez l’assistance du site.',
    rate_limited: 'Trop de demandes. Attendez la fin du compte à rebours, puis réessayez.',
    too_many_attempts:
      'Trop de tentatives infructueuses. Utilisez une autre adresse ou un autre numéro, ou revenez plus tard.',
    suspicious_activity:
      'La connexion a été interrompue après une activité inhabituelle. Utilisez une autre adresse ou un autre numéro, ou contactez l’assistance du site.',
    user_blocked: 'Ce compte est bloqué. Contactez l’assistance du site.',
    password_leaked:
      'Ce compte est verrouillé par mesure de sécurité. Suivez les étapes de l’e-mail envoyé à ce sujet.',
    link_expired: 'Ce lien a expiré. Continuez pour en recevoir un nouveau.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Un lien plus récent a remplacé celui-ci. Ouvrez notre dernier message, ou continuez pour recevoir un nouveau lien.'
        : 'Ce lien a déjà été utilisé, peut-être par un antivirus de messagerie. Continuez pour en recevoir un nouveau.',
    link_other_browser:
      'Ce lien doit être ouvert dans le navigateur où il a été demandé. Revenez-y, ou continuez pour recevoir un nouveau lien.',
    session_expired: 'La connexion a pris trop de temps. Recommencez.',
    captcha_required:
      'Nous devons vérifier que vous n’êtes pas un robot. Effectuez la vérification et réessayez.',
    mfa_required:
      'Votre compte demande une deuxième étape. Suivez les instructions sur cette page.',
    access_denied: 'Le site a refusé la connexion. Contactez l’assistance du site.',
  },
};
