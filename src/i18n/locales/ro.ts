import type { Messages } from '../messages.js';

const plural = new Intl.PluralRules('ro');

export const ro: Messages = {
  headingIdentify: 'Conectează-te',
  headingCode: 'Introdu codul',
  headingLink: 'Verifică-ți e-mailul',
  headingDone: 'Te-ai conectat',
  connections: 'Conectează-te prin',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'Adresă de e-mail',
  phoneLabel: 'Număr de telefon',
  phoneHint: 'Începe cu + și prefixul țării.',
  phoneExample: (example) => `De exemplu, ${example}. Poți începe și cu + și prefixul țării.`,
  countryLabel: 'Țară',
  noCountry: 'Țara nu a fost găsită',
  phoneUnusual: 'Numărul pare neobișnuit. Verifică-l, apoi continuă.',
  codeLabel: 'Cod',
  suggestion: (email) => `Ai vrut să scrii ${email}?`,
  submitIdentifier: 'Continuă',
  submitCode: 'Conectează-te',
  sending: 'Se trimite…',
  checking: 'Se verifică…',
  codeSentByEmail: (email) => `Am trimis un cod prin e-mail la ${email}.`,
  codeSentBySms: (phoneNumber) => `Am trimis un cod prin SMS la ${phoneNumber}.`,
  linkSent: (email) => `Am trimis un link de conectare la ${email}.`,
  linkHint: 'Deschide linkul din cel mai recent e-mail în acest browser.',
  resendCode: 'Trimite un cod nou',
  resendLink: 'Trimite un link nou',
  codeResent: 'Am trimis un cod nou. Cel anterior nu mai este valabil.',
  linkResent: 'Am trimis un link nou. Cel anterior nu mai este valabil.',
  changeEmail: 'Folosește altă adresă de e-mail',
  changePhoneNumber: 'Folosește alt număr de telefon',
  useEmail: 'Primește codul prin e-mail',
  useSms: 'Primește codul prin SMS',
  tryAgainIn: (time) => `Poți încerca din nou ${time}.`,
  resendIn: (time) => `Poți cere un alt mesaj ${time}.`,
  tryAgainNow: 'Acum poți încerca din nou.',
  resendNow: 'Acum poți cere un alt mesaj.',
  done: 'Poți continua.',
  reference: (reference) => `Cod de eroare: ${reference}`,
  errors: {
    configuration_invalid:
      'Conectarea nu este configurată pe această pagină. Contactează administratorul site-ului.',
    tenant_invalid:
      'Adresa de conectare a site-ului este greșită. Contactează administratorul site-ului.',
    tenant_missing:
      'Adresa de conectare a site-ului nu duce nicăieri. Contactează administratorul site-ului.',
    client_id_missing:
      'Pagina nu spune cărei aplicații îi aparține. Contactează administratorul site-ului.',
    client_unknown: 'Această aplicație nu este recunoscută. Contactează administratorul site-ului.',
    client_mismatch:
      'Această pagină indică două aplicații diferite. Contactează administratorul site-ului.',
    client_authentication_required:
      'Această aplicație permite conectarea doar prin serverul său. Contactează administratorul site-ului.',
    connection_missing:
      'Această pagină nu indică metoda de conectare. Contactează administratorul site-ului.',
    connection_not_found:
      'Această metodă de conectare nu există. Contactează administratorul site-ului.',
    connection_not_in_tenant:
      'Această metodă de conectare aparține altui site. Contactează administratorul site-ului.',
    connection_disabled:
      'Această metodă de conectare este dezactivată. Contactează administratorul site-ului.',
    connection_not_passwordless:
      'Această metodă de conectare nu poate trimite coduri sau linkuri. Contactează administratorul site-ului.',
    connection_not_configured:
      'Această metodă de conectare nu este configurată complet. Contactează administratorul site-ului.',
    auth_params_invalid:
      'Această pagină a trimis setări care nu pot fi citite. Contactează administratorul site-ului.',
    property_not_allowed: 'Pagina a trimis prea multe date. Contactează administratorul site-ului.',
    property_missing: 'Pagina a trimis prea puține date. Contactează administratorul site-ului.',
    send_invalid:
      'Această pagină nu a cerut nici cod, nici link. Contactează administratorul site-ului.',
    scope_invalid:
      'Această pagină a cerut permisiuni care nu pot fi citite. Contactează administratorul site-ului.',
    dotted_fields:
      'O regulă a site-ului a împiedicat conectarea. Contactează administratorul site-ului.',
    forwarded_for_invalid:
      'Site-ul a transmis o adresă de rețea greșită. Contactează administratorul site-ului.',
    endpoint_disabled:
      'Acest tip de conectare nu este activat. Contactează administratorul site-ului.',
    method_not_allowed:
      'Acest tip de cerere nu este permis. Contactează administratorul site-ului.',
    grant_not_allowed:
      'Această aplicație nu permite conectarea cu un cod. Contactează administratorul site-ului.',
    response_type_unsupported:
      'Această pagină a cerut un răspuns care nu poate fi dat. Contactează administratorul site-ului.',
    origin_not_allowed:
      'Conectarea nu este permisă de pe această pagină. Contactează administratorul site-ului.',
    cross_origin_not_allowed:
      'Această aplicație nu permite conectarea de pe alte site-uri. Contactează administratorul site-ului.',
    email_required: 'Introdu adresa de e-mail.',
    email_invalid: 'Introdu adresa de e-mail completă, de exemplu nume@example.com.',
    phone_required: 'Introdu numărul de telefon.',
    phone_invalid: 'Acest număr de telefon nu este valid. Verifică cifrele.',
    phone_too_short: 'Acest număr de telefon este prea scurt. Verifică dacă lipsesc cifre.',
    phone_too_long: 'Acest număr de telefon este prea lung. Verifică dacă are cifre în plus.',
    phone_country_unknown: 'Începe cu + și prefixul țării, de exemplu +40.',
    phone_country_not_offered: 'Nu acceptăm numere din această țară. Introdu alt număr.',
    phone_not_mobile: 'Acest număr nu poate primi SMS-uri. Introdu un număr de mobil.',
    phone_region_unsupported: 'Nu putem trimite SMS-uri în această regiune. Introdu alt număr.',
    phone_opted_out:
      'Acest număr este dezabonat de la SMS-urile noastre. Trimite START la numărul nostru sau introdu alt număr.',
    signup_disabled:
      'Nu se mai pot crea conturi noi. Introdu adresa sau numărul contului pe care îl ai deja.',
    identifier_missing:
      'Adresa sau numărul nu a ajuns la noi. Introdu datele din nou sau contactează administratorul site-ului.',
    code_required: 'Introdu codul din mesajul nostru.',
    code_wrong: 'Acest cod nu a funcționat. Introdu codul din cel mai recent mesaj.',
    request_invalid:
      'Datele nu se pot citi. Încearcă din nou sau contactează administratorul site-ului.',
    code_expired: 'Acest cod a expirat. Cere unul nou.',
    code_attempts_exceeded: 'Acest cod a fost încercat de prea multe ori. Cere unul nou.',
    code_incomplete: ({ codeLength }) => {
      const rule = plural.select(codeLength);
      const digits = rule === 'one' ? 'cifră' : rule === 'few' ? 'cifre' : 'de cifre';
      return `Introdu codul complet, de ${codeLength} ${digits}.`;
    },
    network:
      'Nu putem contacta serviciul de conectare. Verifică conexiunea și încearcă din nou. Dacă alte pagini se încarcă, contactează administratorul site-ului.',
    offline: 'Nu ai conexiune la internet. Restabilește-o și încearcă din nou.',
    timeout: 'Serviciul de conectare nu a răspuns la timp. Încearcă din nou.',
    response_invalid: 'Serviciul de conectare a trimis un răspuns de neînțeles. Încearcă din nou.',
    unknown:
      'S-a întâmplat ceva neașteptat. Încearcă din nou sau contactează administratorul site-ului.',
    server_error: 'Serviciul de conectare are o problemă. Încearcă din nou în scurt timp.',
    service_unavailable:
      'Serviciul de conectare nu funcționează. Încearcă din nou peste câteva minute.',
    identity_provider_failed: 'Mesajul nu a putut fi trimis. Încearcă din nou în scurt timp.',
    connection_failed:
      'A apărut o problemă cu această metodă de conectare. Încearcă din nou în scurt timp.',
    sms_not_sent: 'SMS-ul nu a putut fi trimis. Verifică numărul și încearcă din nou.',
    sms_gateway_unavailable:
      'Acum nu se pot trimite SMS-uri. Încearcă din nou peste câteva minute sau contactează administratorul site-ului.',
    rate_limited: 'Prea multe cereri. Așteaptă sfârșitul numărătorii inverse și încearcă din nou.',
    too_many_attempts:
      'Prea multe încercări nereușite. Folosește altă adresă sau alt număr ori revino mai târziu.',
    suspicious_activity:
      'Conectarea a fost oprită din cauza unei activități neobișnuite. Folosește altă adresă sau alt număr ori contactează administratorul site-ului.',
    user_blocked: 'Acest cont este blocat. Contactează administratorul site-ului.',
    password_leaked:
      'Am blocat acest cont pentru a-l proteja. Urmează pașii din e-mailul trimis în acest sens.',
    link_expired: 'Acest link a expirat. Continuă pentru a primi unul nou.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Acest link a fost înlocuit de unul mai nou. Deschide cel mai recent mesaj sau continuă pentru a primi unul nou.'
        : 'Acest link a fost deja folosit, poate la verificarea automată a e-mailului. Continuă pentru a primi unul nou.',
    link_other_browser:
      'Acest link este valabil doar în browserul din care a fost cerut. Deschide-l acolo sau continuă pentru a primi unul nou.',
    session_expired: 'Conectarea a durat prea mult. Începe din nou.',
    captcha_required:
      'Trebuie să ne asigurăm că nu ești robot. Finalizează verificarea și încearcă din nou.',
    mfa_required: 'Contul tău cere un al doilea pas. Finalizează-l pe această pagină.',
    access_denied: 'Site-ul nu ți-a permis accesul. Contactează administratorul site-ului.',
  },
};
