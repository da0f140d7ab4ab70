import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('fi');

export const fi: Messages = {
  headingIdentify: 'Kirjaudu sisään',
  headingCode: 'Anna koodi',
  headingLink: 'Tarkista sähköpostisi',
  headingDone: 'Olet kirjautunut sisään',
  connections: 'Kirjautumistapa',
  email: 'Sähköposti',
  sms: 'Tekstiviesti',
  emailLabel: 'Sähköpostiosoite',
  phoneLabel: 'Puhelinnumero',
  phoneHint: 'Aloita +-merkillä ja maatunnuksella.',
  phoneExample: (example) => `Esimerkiksi ${example}, tai aloita +-merkillä ja maatunnuksella.`,
  countryLabel: 'Maa',
  noCountry: 'Maata ei löydy',
  phoneUnusual: 'Numero näyttää epätavalliselta. Tarkista se ja jatka.',
  codeLabel: 'Koodi',
  suggestion: (email) => `Tarkoititko osoitetta ${email}?`,
  submitIdentifier: 'Jatka',
  submitCode: 'Kirjaudu sisään',
  sending: 'Lähetetään…',
  checking: 'Tarkistetaan…',
  codeSentByEmail: (email) => `Lähetimme koodin sähköpostiosoitteeseen ${email}.`,
  codeSentBySms: (phoneNumber) => `Lähetimme koodin tekstiviestillä numeroon ${phoneNumber}.`,
  linkSent: (email) => `Lähetimme kirjautumislinkin sähköpostiosoitteeseen ${email}.`,
  linkHint: 'Avaa uusimman viestin linkki tässä selaimessa.',
  resendCode: 'Lähetä uusi koodi',
  resendLink: 'Lähetä uusi linkki',
  codeResent: 'Lähetimme uuden koodin. Aiempi ei enää toimi.',
  linkResent: 'Lähetimme uuden linkin. Aiempi ei enää toimi.',
  changeEmail: 'Käytä toista sähköpostiosoitetta',
  changePhoneNumber: 'Käytä toista puhelinnumeroa',
  useEmail: 'Pyydä koodi sähköpostilla',
  useSms: 'Pyydä koodi tekstiviestillä',
  tryAgainIn: (time) => `Voit yrittää uudelleen ${time}.`,
  resendIn: (time) => `Voit pyytää uuden viestin ${time}.`,
  tryAgainNow: 'Voit nyt yrittää uudelleen.',
  resendNow: 'Voit nyt pyytää uuden viestin.',
  done: 'Voit nyt jatkaa.',
  reference: (reference) => `Viitetunnus: ${reference}`,
  errors: {
    configuration_invalid:
      'Kirjautumista ei ole määritetty tällä sivulla. Ota yhteyttä sivuston ylläpitoon.',
    tenant_invalid: 'Tämän sivuston kirjautumisosoite on väärä. Ota yhteyttä sivuston ylläpitoon.',
    tenant_missing:
      'Tämän sivuston kirjautumisosoite ei johda mihinkään. Ota yhteyttä sivuston ylläpitoon.',
    client_id_missing:
      'Tämä sivu ei kerro, mihin sovellukseen se kuuluu. Ota yhteyttä sivuston ylläpitoon.',
    client_unknown:
      'Kirjautumispalvelu ei tunne tätä sovellusta. Ota yhteyttä sivuston ylläpitoon.',
    client_mismatch: 'Tämä sivu ilmoittaa kaksi eri sovellusta. Ota yhteyttä sivuston ylläpitoon.',
    client_authentication_required:
      'Tähän sovellukseen voi kirjautua vain sen oman palvelimen kautta. Ota yhteyttä sivuston ylläpitoon.',
    connection_missing:
      'Tämä sivu ei kerro, miten voimme tavoittaa sinut. Ota yhteyttä sivuston ylläpitoon.',
    connection_not_found:
      'Tätä kirjautumistapaa ei ole olemassa. Ota yhteyttä sivuston ylläpitoon.',
    connection_not_in_tenant:
      'Tämä kirjautumistapa kuuluu toiselle sivustolle. Ota yhteyttä sivuston ylläpitoon.',
    connection_disabled:
      'Tämä kirjautumistapa on poistettu käytöstä. Ota yhteyttä sivuston ylläpitoon.',
    connection_not_passwordless:
      'Tällä kirjautumistavalla ei voi lähettää koodeja eikä linkkejä. Ota yhteyttä sivuston ylläpitoon.',
    connection_not_configured:
      'Tämän kirjautumistavan määritys on kesken. Ota yhteyttä sivuston ylläpitoon.',
    auth_params_invalid:
      'Tämä sivu lähetti asetuksia, joita ei voida lukea. Ota yhteyttä sivuston ylläpitoon.',
    property_not_allowed: 'Tämä sivu lähetti liikaa tietoja. Ota yhteyttä sivuston ylläpitoon.',
    property_missing: 'Tämä sivu lähetti liian vähän tietoja. Ota yhteyttä sivuston ylläpitoon.',
    send_invalid: 'Tämä sivu ei pyytänyt koodia eikä linkkiä. Ota yhteyttä sivuston ylläpitoon.',
    scope_invalid:
      'Tämä sivu pyysi oikeuksia, joita ei voida lukea. Ota yhteyttä sivuston ylläpitoon.',
    dotted_fields:
      'Virhe tämän sivuston säännössä keskeytti kirjautumisen. Ota yhteyttä sivuston ylläpitoon.',
    forwarded_for_invalid:
      'Tämä sivusto välitti väärän IP-osoitteen. Ota yhteyttä sivuston ylläpitoon.',
    endpoint_disabled:
      'Tällaista kirjautumista ei ole otettu käyttöön. Ota yhteyttä sivuston ylläpitoon.',
    method_not_allowed: 'Tällaista pyyntöä ei sallita. Ota yhteyttä sivuston ylläpitoon.',
    grant_not_allowed:
      'Tähän sovellukseen ei saa kirjautua koodilla. Ota yhteyttä sivuston ylläpitoon.',
    response_type_unsupported:
      'Tämä sivu pyysi vastausta, jota ei voida antaa. Ota yhteyttä sivuston ylläpitoon.',
    origin_not_allowed: 'Kirjautumista tältä sivulta ei sallita. Ota yhteyttä sivuston ylläpitoon.',
    cross_origin_not_allowed:
      'Tämä sovellus ei salli kirjautumista muilta sivustoilta. Ota yhteyttä sivuston ylläpitoon.',
    email_required: 'Anna sähköpostiosoitteesi.',
    email_invalid: 'Anna koko sähköpostiosoite, esimerkiksi nimi@example.com.',
    phone_required: 'Anna puhelinnumerosi.',
    phone_invalid: 'Tämä puhelinnumero ei toimi. Tarkista, että se on oikein.',
    phone_too_short: 'Tämä puhelinnumero on liian lyhyt. Tarkista, puuttuuko siitä numeroita.',
    phone_too_long:
      'Tämä puhelinnumero on liian pitkä. Tarkista, onko siinä ylimääräisiä numeroita.',
    phone_country_unknown: 'Aloita +-merkillä ja maatunnuksella, esimerkiksi +358.',
    phone_country_not_offered: 'Emme voi käyttää tämän maan numeroita. Anna toinen numero.',
    phone_not_mobile: 'Tähän numeroon ei voi lähettää tekstiviestejä. Anna matkapuhelinnumero.',
    phone_region_unsupported:
      'Emme voi lähettää tekstiviestejä tälle alueelle. Anna toinen numero.',
    phone_opted_out:
      'Viestit tähän numeroon on peruttu. Lähetä numeroomme tekstiviesti START tai anna toinen numero.',
    signup_disabled: 'Uusia tilejä ei voi luoda. Anna nykyisen tilisi osoite tai numero.',
    identifier_missing:
      'Osoitteesi tai numerosi katosi. Anna se uudelleen tai ota yhteyttä sivuston ylläpitoon.',
    code_required: 'Anna koodi, jonka lähetimme sinulle.',
    code_wrong: 'Tämä koodi ei toiminut. Anna uusimmassa viestissämme oleva koodi.',
    request_invalid:
      'Pyyntöä ei voitu lukea. Yritä uudelleen tai ota yhteyttä sivuston ylläpitoon.',
    code_expired: 'Tämä koodi on vanhentunut. Pyydä uusi.',
    code_attempts_exceeded: 'Tätä koodia on yritetty liian monta kertaa. Pyydä uusi.',
    code_incomplete: ({ codeLength }) =>
      plural.select(codeLength) === 'one'
        ? 'Anna koodin ainoa numero.'
        : `Anna koodin kaikki ${codeLength} numeroa.`,
    network:
      'Kirjautumispalveluun ei saada yhteyttä. Tarkista verkkoyhteytesi ja yritä uudelleen. Jos muut sivut toimivat, ota yhteyttä sivuston ylläpitoon.',
    offline: 'Sinulla ei ole verkkoyhteyttä. Muodosta yhteys internetiin ja yritä uudelleen.',
    timeout: 'Kirjautumispalvelu ei vastannut ajoissa. Yritä uudelleen.',
    response_invalid: 'Kirjautumispalvelun vastausta ei voitu tulkita. Yritä uudelleen.',
    unknown: 'Tapahtui jotain odottamatonta. Yritä uudelleen tai ota yhteyttä sivuston ylläpitoon.',
    server_error: 'Kirjautumispalvelussa on ongelma. Yritä hetken kuluttua uudelleen.',
    service_unavailable:
      'Kirjautumispalvelu ei ole käytettävissä. Yritä muutaman minuutin kuluttua uudelleen.',
    identity_provider_failed: 'Viestiä ei voitu lähettää. Yritä hetken kuluttua uudelleen.',
    connection_failed: 'Tässä kirjautumistavassa on ongelma. Yritä hetken kuluttua uudelleen.',
    sms_not_sent: 'Tekstiviestiä ei voitu lähettää. Tarkista numero ja yritä uudelleen.',
    sms_gateway_unavailable:
      'Tekstiviestejä ei voida nyt lähettää. Yritä muutaman minuutin kuluttua uudelleen tai ota yhteyttä sivuston ylläpitoon.',
    rate_limited: 'Pyyntöjä on liikaa. Odota, kunnes laskuri on nollassa, ja yritä uudelleen.',
    too_many_attempts:
      'Liian monta epäonnistunutta yritystä. Käytä toista osoitetta tai numeroa, tai palaa myöhemmin.',
    suspicious_activity:
      'Kirjautuminen keskeytettiin epätavallisen toiminnan vuoksi. Käytä toista osoitetta tai numeroa, tai ota yhteyttä sivuston ylläpitoon.',
    user_blocked: 'Tämä tili on estetty. Ota yhteyttä sivuston ylläpitoon.',
    password_leaked:
      'Tämä tili on lukittu turvallisuussyistä. Noudata asiasta lähetetyn sähköpostin ohjeita.',
    link_expired: 'Tämä linkki on vanhentunut. Jatka, niin saat uuden.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Uudempi linkki on korvannut tämän. Avaa uusin viestimme, tai jatka, niin saat uuden linkin.'
        : 'Tätä linkkiä on jo käytetty, ehkä sähköpostin virustarkistuksessa. Jatka, niin saat uuden.',
    link_other_browser:
      'Tämä linkki toimii vain selaimessa, jossa se pyydettiin. Avaa se siellä, tai jatka, niin saat uuden.',
    session_expired: 'Kirjautuminen kesti liian kauan. Aloita alusta.',
    captcha_required:
      'Meidän on varmistettava, että olet ihminen. Tee tarkistus ja yritä uudelleen.',
    mfa_required: 'Tilisi vaatii vielä toisen vahvistuksen. Noudata tämän sivun ohjeita.',
    access_denied: 'Sivusto ei päästänyt sinua sisään. Ota yhteyttä sivuston ylläpitoon.',
  },
};
