import type { Messages } from '../messages.js';

export const hu: Messages = {
  headingIdentify: 'Bejelentkezés',
  headingCode: 'Adja meg a kódot',
  headingLink: 'Nézze meg az e-mailjeit',
  headingDone: 'Sikeres bejelentkezés',
  connections: 'Bejelentkezés módja',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'E-mail-cím',
  phoneLabel: 'Telefonszám',
  phoneHint: 'Kezdje + jellel és az országhívószámmal.',
  phoneExample: (example) => `Például ${example}, vagy kezdje + jellel és az országhívószámmal.`,
  countryLabel: 'Ország',
  noCountry: 'Nincs ilyen ország',
  phoneUnusual: 'Ez a szám szokatlannak tűnik. Ellenőrizze, majd lépjen tovább.',
  codeLabel: 'Kód',
  suggestion: (email) => `Erre gondolt: ${email}?`,
  submitIdentifier: 'Tovább',
  submitCode: 'Bejelentkezés',
  sending: 'Küldés…',
  checking: 'Ellenőrzés…',
  codeSentByEmail: (email) => `Kódot küldtünk e-mailben ide: ${email}.`,
  codeSentBySms: (phoneNumber) => `Kódot küldtünk SMS-ben ide: ${phoneNumber}.`,
  linkSent: (email) => `Bejelentkezési linket küldtünk ide: ${email}.`,
  linkHint: 'A legújabb e-mail linkjét ebben a böngészőben nyissa meg.',
  resendCode: 'Új kód küldése',
  resendLink: 'Új link küldése',
  codeResent: 'Új kódot küldtünk. A korábbi már nem érvényes.',
  linkResent: 'Új linket küldtünk. A korábbi már nem érvényes.',
  changeEmail: 'Másik e-mail-cím használata',
  changePhoneNumber: 'Másik telefonszám használata',
  useEmail: 'Kód kérése e-mailben',
  useSms: 'Kód kérése SMS-ben',
  tryAgainIn: (time) => `${time} újra próbálkozhat.`,
  resendIn: (time) => `${time} új üzenetet kérhet.`,
  tryAgainNow: 'Most már újra próbálkozhat.',
  resendNow: 'Most már új üzenetet kérhet.',
  done: 'Most már folytathatja.',
  reference: (reference) => `Hibakód: ${reference}`,
  errors: {
    configuration_invalid:
      'Ezen az oldalon nincs beállítva a bejelentkezés. Forduljon a webhely üzemeltetőjéhez.',
    tenant_invalid: 'A webhely bejelentkezési címe hibás. Forduljon a webhely üzemeltetőjéhez.',
    tenant_missing:
      'A webhely bejelentkezési címe nem vezet sehová. Forduljon a webhely üzemeltetőjéhez.',
    client_id_missing:
      'Az oldal nem adja meg, melyik alkalmazásé. Forduljon a webhely üzemeltetőjéhez.',
    client_unknown: 'Ez az alkalmazás itt nem ismert. Forduljon a webhely üzemeltetőjéhez.',
    client_mismatch:
      'Az oldal két különböző alkalmazást ad meg. Forduljon a webhely üzemeltetőjéhez.',
    client_authentication_required:
      'Az alkalmazásba csak a saját szerverén keresztül lehet bejelentkezni. Forduljon a webhely üzemeltetőjéhez.',
    connection_missing:
      'Az oldal nem adja meg a bejelentkezés módját. Forduljon a webhely üzemeltetőjéhez.',
    connection_not_found: 'Nincs ilyen bejelentkezési mód. Forduljon a webhely üzemeltetőjéhez.',
    connection_not_in_tenant:
      'Ez a bejelentkezési mód egy másik webhelyé. Forduljon a webhely üzemeltetőjéhez.',
    connection_disabled:
      'Ez a bejelentkezési mód ki van kapcsolva. Forduljon a webhely üzemeltetőjéhez.',
    connection_not_passwordless:
      'Ezzel a bejelentkezési móddal nem küldhető kód vagy link. Forduljon a webhely üzemeltetőjéhez.',
    connection_not_configured:
      'Ez a bejelentkezési mód nincs teljesen beállítva. Forduljon a webhely üzemeltetőjéhez.',
    auth_params_invalid:
      'Az oldal olvashatatlan beállításokat küldött. Forduljon a webhely üzemeltetőjéhez.',
    property_not_allowed: 'Az oldal túl sok adatot küldött. Forduljon a webhely üzemeltetőjéhez.',
    property_missing: 'Az oldal túl kevés adatot küldött. Forduljon a webhely üzemeltetőjéhez.',
    send_invalid: 'Az oldal sem kódot, sem linket nem kért. Forduljon a webhely üzemeltetőjéhez.',
    scope_invalid: 'Az oldal olvashatatlan engedélyeket kért. Forduljon a webhely üzemeltetőjéhez.',
    dotted_fields:
      'A webhely egyik szabálya megakadályozta a bejelentkezést. Forduljon a webhely üzemeltetőjéhez.',
    forwarded_for_invalid:
      'A webhely hibás hálózati címet adott tovább. Forduljon a webhely üzemeltetőjéhez.',
    endpoint_disabled:
      'Az ilyen bejelentkezés nincs bekapcsolva. Forduljon a webhely üzemeltetőjéhez.',
    method_not_allowed: 'Az ilyen kérés nem engedélyezett. Forduljon a webhely üzemeltetőjéhez.',
    grant_not_allowed:
      'Ez az alkalmazás nem enged kóddal bejelentkezni. Forduljon a webhely üzemeltetőjéhez.',
    response_type_unsupported:
      'Az oldal olyan választ kért, amely nem adható meg. Forduljon a webhely üzemeltetőjéhez.',
    origin_not_allowed:
      'Erről az oldalról nem lehet bejelentkezni. Forduljon a webhely üzemeltetőjéhez.',
    cross_origin_not_allowed:
      'Ez az alkalmazás nem enged más webhelyről bejelentkezni. Forduljon a webhely üzemeltetőjéhez.',
    email_required: 'Adja meg az e-mail-címét.',
    email_invalid: 'Adjon meg egy teljes e-mail-címet, például nev@example.com.',
    phone_required: 'Adja meg a telefonszámát.',
    phone_invalid: 'Ez a telefonszám nem megfelelő. Ellenőrizze a számjegyeket.',
    phone_too_short: 'Ez a telefonszám túl rövid. Nézze meg, nem hiányzik-e számjegy.',
    phone_too_long: 'Ez a telefonszám túl hosszú. Nézze meg, nincs-e benne felesleges számjegy.',
    phone_country_unknown: 'Kezdje + jellel és az országhívószámmal, például +36.',
    phone_country_not_offered:
      'Ebből az országból nem fogadunk el számokat. Adjon meg egy másikat.',
    phone_not_mobile: 'Erre a számra nem küldhető SMS. Adjon meg egy mobilszámot.',
    phone_region_unsupported:
      'Ebbe a térségbe nem tudunk SMS-t küldeni. Adjon meg egy másik számot.',
    phone_opted_out:
      'Ez a szám leiratkozott az SMS-einkről. Válaszoljon rájuk a START szóval, vagy adjon meg egy másik számot.',
    signup_disabled:
      'Új fiók most nem hozható létre. Adja meg a meglévő fiókjához tartozó címet vagy számot.',
    identifier_missing:
      'A címe vagy a száma nem érkezett meg. Adja meg újra, vagy forduljon a webhely üzemeltetőjéhez.',
    code_required: 'Adja meg az üzenetünkben kapott kódot.',
    code_wrong: 'Ez a kód nem jó. Adja meg a legutóbbi üzenetünkben kapott kódot.',
    request_invalid:
      'Az adatok nem olvashatók. Próbálja újra, vagy forduljon a webhely üzemeltetőjéhez.',
    code_expired: 'Ez a kód lejárt. Kérjen újat.',
    code_attempts_exceeded: 'Ezzel a kóddal túl sok próbálkozás történt. Kérjen újat.',
    code_incomplete: ({ codeLength }) => `Adja meg a teljes, ${codeLength} számjegyű kódot.`,
    network:
      'Nem érjük el a bejelentkezési szolgáltatást. Ellenőrizze az internetkapcsolatot, és próbálja újra. Ha más oldalak betöltődnek, forduljon a webhely üzemeltetőjéhez.',
    offline: 'Nincs internetkapcsolat. Csatlakozzon az internethez, és próbálja újra.',
    timeout: 'A bejelentkezési szolgáltatás nem válaszolt időben. Próbálja újra.',
    response_invalid:
      'A bejelentkezési szolgáltatás értelmezhetetlen választ küldött. Próbálja újra.',
    unknown: 'Váratlan hiba történt. Próbálja újra, vagy forduljon a webhely üzemeltetőjéhez.',
    server_error: 'A bejelentkezési szolgáltatásban hiba történt. Próbálja újra kicsit később.',
    service_unavailable:
      'A bejelentkezési szolgáltatás nem működik. Próbálja újra néhány perc múlva.',
    identity_provider_failed: 'Az üzenetet nem sikerült elküldeni. Próbálja újra kicsit később.',
    connection_failed: 'Ez a bejelentkezési mód most nem működik. Próbálja újra kicsit később.',
    sms_not_sent: 'Az SMS-t nem sikerült elküldeni. Ellenőrizze a számot, és próbálja újra.',
    sms_gateway_unavailable:
      'Most nem lehet SMS-t küldeni. Próbálja újra néhány perc múlva, vagy forduljon a webhely üzemeltetőjéhez.',
    rate_limited: 'Túl sok kérés érkezett. Várja meg a visszaszámlálás végét, és próbálja újra.',
    too_many_attempts:
      'Túl sok sikertelen próbálkozás történt. Használjon másik címet vagy számot, vagy térjen vissza később.',
    suspicious_activity:
      'Szokatlan tevékenység miatt leállítottuk a bejelentkezést. Használjon másik címet vagy számot, vagy forduljon a webhely üzemeltetőjéhez.',
    user_blocked: 'Ez a fiók le van tiltva. Forduljon a webhely üzemeltetőjéhez.',
    password_leaked:
      'Ezt a fiókot a védelme érdekében zároltuk. Kövesse az erről szóló e-mail lépéseit.',
    link_expired: 'Ez a link lejárt. Lépjen tovább, hogy újat kapjon.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Ezt a linket egy újabb váltotta fel. Nyissa meg a legutóbbi üzenetünket, vagy lépjen tovább, hogy újat kapjon.'
        : 'Ezt a linket már megnyitották, talán automatikus levélellenőrzéskor. Lépjen tovább, hogy újat kapjon.',
    link_other_browser:
      'Ez a link csak abban a böngészőben működik, amelyikből kérték. Nyissa meg ott, vagy lépjen tovább, hogy újat kapjon.',
    session_expired: 'A bejelentkezés túl sokáig tartott. Kezdje újra.',
    captcha_required:
      'Ellenőriznünk kell, hogy Ön nem robot. Végezze el az ellenőrzést, és próbálja újra.',
    mfa_required: 'A fiókjához egy második lépés is szükséges. Végezze el ezen az oldalon.',
    access_denied: 'A webhely nem engedte be Önt. Forduljon a webhely üzemeltetőjéhez.',
  },
};
