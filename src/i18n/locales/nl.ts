import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('nl');

export const nl: Messages = {
  headingIdentify: 'Inloggen',
  headingCode: 'Vul je code in',
  headingLink: 'Bekijk je e-mail',
  headingDone: 'Je bent ingelogd',
  connections: 'Inloggen via',
  email: 'E-mail',
  sms: 'Sms',
  emailLabel: 'E-mailadres',
  phoneLabel: 'Telefoonnummer',
  phoneHint: 'Begin met + en het landnummer.',
  phoneExample: (example) => `Bijvoorbeeld ${example}, of begin met + en het landnummer.`,
  countryLabel: 'Land',
  noCountry: 'Geen land gevonden',
  phoneUnusual: 'Dit nummer ziet er ongewoon uit. Controleer het en ga dan door.',
  codeLabel: 'Code',
  suggestion: (email) => `Bedoelde je ${email}?`,
  submitIdentifier: 'Doorgaan',
  submitCode: 'Inloggen',
  sending: 'Versturen…',
  checking: 'Controleren…',
  codeSentByEmail: (email) => `We hebben een code gemaild naar ${email}.`,
  codeSentBySms: (phoneNumber) => `We hebben een sms met een code gestuurd naar ${phoneNumber}.`,
  linkSent: (email) => `We hebben een inloglink gemaild naar ${email}.`,
  linkHint: 'Open de link uit de nieuwste e-mail in deze browser.',
  resendCode: 'Nieuwe code sturen',
  resendLink: 'Nieuwe link sturen',
  codeResent: 'We hebben een nieuwe code gestuurd. De vorige werkt niet meer.',
  linkResent: 'We hebben een nieuwe link gestuurd. De vorige werkt niet meer.',
  changeEmail: 'Ander e-mailadres gebruiken',
  changePhoneNumber: 'Ander telefoonnummer gebruiken',
  useEmail: 'Liever een code via e-mail ontvangen',
  useSms: 'Liever een code via sms ontvangen',
  tryAgainIn: (time) => `Je kunt het ${time} opnieuw proberen.`,
  resendIn: (time) => `Je kunt ${time} een nieuw bericht aanvragen.`,
  tryAgainNow: 'Je kunt het nu opnieuw proberen.',
  resendNow: 'Je kunt nu een nieuw bericht aanvragen.',
  done: 'Je kunt nu verder.',
  reference: (reference) => `Referentie: ${reference}`,
  errors: {
    configuration_invalid:
      'Inloggen is op deze pagina niet ingesteld. Neem contact op met de sitebeheerder.',
    tenant_invalid:
      'Het inlogadres van deze site klopt niet. Neem contact op met de sitebeheerder.',
    tenant_missing:
      'Het inlogadres van deze site leidt nergens heen. Neem contact op met de sitebeheerder.',
    client_id_missing:
      'Deze pagina vermeldt niet om welke app het gaat. Neem contact op met de sitebeheerder.',
    client_unknown: 'Deze app is hier niet bekend. Neem contact op met de sitebeheerder.',
    client_mismatch:
      'Deze pagina noemt twee verschillende apps. Neem contact op met de sitebeheerder.',
    client_authentication_required:
      'Bij deze app kun je alleen via de eigen server inloggen. Neem contact op met de sitebeheerder.',
    connection_missing:
      'Deze pagina vermeldt niet hoe we je kunnen bereiken. Neem contact op met de sitebeheerder.',
    connection_not_found:
      'Deze manier van inloggen bestaat niet. Neem contact op met de sitebeheerder.',
    connection_not_in_tenant:
      'Deze manier van inloggen is van een andere site. Neem contact op met de sitebeheerder.',
    connection_disabled:
      'Deze manier van inloggen is uitgeschakeld. Neem contact op met de sitebeheerder.',
    connection_not_passwordless:
      'Deze manier van inloggen kan geen codes of links sturen. Neem contact op met de sitebeheerder.',
    connection_not_configured:
      'Deze manier van inloggen is nog niet helemaal ingesteld. Neem contact op met de sitebeheerder.',
    auth_params_invalid:
      'Deze pagina stuurde onleesbare instellingen. Neem contact op met de sitebeheerder.',
    property_not_allowed: 'Deze pagina stuurde te veel. Neem contact op met de sitebeheerder.',
    property_missing: 'Deze pagina stuurde te weinig. Neem contact op met de sitebeheerder.',
    send_invalid:
      'Deze pagina vroeg niet om een code en ook niet om een link. Neem contact op met de sitebeheerder.',
    scope_invalid:
      'Deze pagina vroeg om onleesbare machtigingen. Neem contact op met de sitebeheerder.',
    dotted_fields:
      'Door een regel van deze site is het inloggen mislukt. Neem contact op met de sitebeheerder.',
    forwarded_for_invalid:
      'Deze site gaf een verkeerd netwerkadres door. Neem contact op met de sitebeheerder.',
    endpoint_disabled:
      'Deze vorm van inloggen is niet ingeschakeld. Neem contact op met de sitebeheerder.',
    method_not_allowed:
      'Dit soort verzoek is niet toegestaan. Neem contact op met de sitebeheerder.',
    grant_not_allowed:
      'Bij deze app kun je niet met een code inloggen. Neem contact op met de sitebeheerder.',
    response_type_unsupported:
      'Deze pagina vroeg om een antwoord dat niet mogelijk is. Neem contact op met de sitebeheerder.',
    origin_not_allowed:
      'Inloggen is niet toegestaan vanaf deze pagina. Neem contact op met de sitebeheerder.',
    cross_origin_not_allowed:
      'Bij deze app kun je niet vanaf een andere site inloggen. Neem contact op met de sitebeheerder.',
    email_required: 'Vul je e-mailadres in.',
    email_invalid: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@example.com.',
    phone_required: 'Vul je telefoonnummer in.',
    phone_invalid: 'Dit telefoonnummer werkt niet. Controleer de cijfers.',
    phone_too_short: 'Dit telefoonnummer is te kort. Controleer of er een cijfer ontbreekt.',
    phone_too_long: 'Dit telefoonnummer is te lang. Controleer of er een cijfer te veel staat.',
    phone_country_unknown: 'Begin met + en het landnummer, bijvoorbeeld +31.',
    phone_country_not_offered:
      'Nummers uit dit land kunnen we niet gebruiken. Vul een ander nummer in.',
    phone_not_mobile: 'Dit nummer kan geen sms ontvangen. Vul een mobiel nummer in.',
    phone_region_unsupported: 'We kunnen geen sms sturen naar deze regio. Vul een ander nummer in.',
    phone_opted_out:
      'Dit nummer is afgemeld voor onze berichten. Sms START naar ons nummer of vul een ander nummer in.',
    signup_disabled:
      'Je kunt nu geen nieuw account maken. Vul het adres of nummer in van het account dat je al hebt.',
    identifier_missing:
      'Je adres of nummer is niet aangekomen. Vul het opnieuw in of neem contact op met de sitebeheerder.',
    code_required: 'Vul de code uit ons bericht in.',
    code_wrong: 'Deze code werkte niet. Vul de code uit ons nieuwste bericht in.',
    request_invalid:
      'Dit was onleesbaar. Probeer het opnieuw of neem contact op met de sitebeheerder.',
    code_expired: 'Deze code is verlopen. Vraag een nieuwe aan.',
    code_attempts_exceeded: 'Deze code is te vaak geprobeerd. Vraag een nieuwe aan.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Vul het cijfer van de code in.'
        : `Vul alle ${codeLength} cijfers van de code in.`,
    network:
      'De inlogdienst is niet bereikbaar. Controleer je verbinding en probeer het opnieuw. Laden andere pagina’s wel, neem dan contact op met de sitebeheerder.',
    offline: 'Je bent offline. Maak verbinding met internet en probeer het opnieuw.',
    timeout: 'De inlogdienst reageerde niet op tijd. Probeer het opnieuw.',
    response_invalid: 'De inlogdienst stuurde een onbegrijpelijk antwoord. Probeer het opnieuw.',
    unknown:
      'Er is iets onverwachts gebeurd. Probeer het opnieuw of neem contact op met de sitebeheerder.',
    server_error: 'Er is een probleem met de inlogdienst. Probeer het zo meteen opnieuw.',
    service_unavailable:
      'De inlogdienst is niet beschikbaar. Probeer het over een paar minuten opnieuw.',
    identity_provider_failed:
      'Het bericht kon niet worden verstuurd. Probeer het zo meteen opnieuw.',
    connection_failed:
      'Er is een probleem met deze manier van inloggen. Probeer het zo meteen opnieuw.',
    sms_not_sent: 'De sms kon niet worden verstuurd. Controleer het nummer en probeer het opnieuw.',
    sms_gateway_unavailable:
      'Er kan nu geen sms worden verstuurd. Probeer het over een paar minuten opnieuw of neem contact op met de sitebeheerder.',
    rate_limited: 'Te veel verzoeken. Wacht tot de teller op nul staat en probeer het opnieuw.',
    too_many_attempts:
      'Te veel mislukte pogingen. Gebruik een ander adres of nummer of kom later terug.',
    suspicious_activity:
      'Het inloggen is gestopt na ongewone activiteit. Gebruik een ander adres of nummer of neem contact op met de sitebeheerder.',
    user_blocked: 'Dit account is geblokkeerd. Neem contact op met de sitebeheerder.',
    password_leaked:
      'Dit account is uit voorzorg vergrendeld. Volg de stappen in de e-mail hierover.',
    link_expired: 'Deze link is verlopen. Ga door om een nieuwe te krijgen.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Deze link is vervangen door een nieuwere. Open ons nieuwste bericht of ga door om een nieuwe te krijgen.'
        : 'Deze link is al gebruikt, misschien door een virusscanner. Ga door om een nieuwe te krijgen.',
    link_other_browser:
      'Deze link hoort bij de browser waarin hij is aangevraagd. Open hem daar of ga door om een nieuwe te krijgen.',
    session_expired: 'Het inloggen duurde te lang. Begin opnieuw.',
    captcha_required:
      'We moeten controleren of je een mens bent. Voltooi de controle en probeer het opnieuw.',
    mfa_required: 'Je account vraagt om een tweede stap. Volg de instructies op deze pagina.',
    access_denied: 'De site heeft je niet toegelaten. Neem contact op met de sitebeheerder.',
  },
};
