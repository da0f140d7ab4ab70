import type { Messages } from '../messages.js';

export const pl: Messages = {
  headingIdentify: 'Zaloguj się',
  headingCode: 'Wpisz kod',
  headingLink: 'Sprawdź pocztę e-mail',
  headingDone: 'Zalogowano',
  connections: 'Sposób logowania',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'Adres e-mail',
  phoneLabel: 'Numer telefonu',
  phoneHint: 'Zacznij od + i numeru kierunkowego kraju.',
  phoneExample: (example) => `Na przykład ${example} lub z + i numerem kierunkowym kraju.`,
  countryLabel: 'Kraj',
  noCountry: 'Nie ma takiego kraju',
  phoneUnusual: 'Ten numer wygląda nietypowo. Sprawdź go i przejdź dalej.',
  codeLabel: 'Kod',
  suggestion: (email) => `Czy chodziło Ci o ${email}?`,
  submitIdentifier: 'Dalej',
  submitCode: 'Zaloguj się',
  sending: 'Wysyłanie…',
  checking: 'Sprawdzanie…',
  codeSentByEmail: (email) => `Wysłaliśmy kod na adres ${email}.`,
  codeSentBySms: (phoneNumber) => `Wysłaliśmy SMS z kodem na numer ${phoneNumber}.`,
  linkSent: (email) => `Wysłaliśmy link do logowania na adres ${email}.`,
  linkHint: 'Otwórz najnowszą wiadomość w tej przeglądarce.',
  resendCode: 'Wyślij nowy kod',
  resendLink: 'Wyślij nowy link',
  codeResent: 'Wysłaliśmy nowy kod. Poprzedni już nie działa.',
  linkResent: 'Wysłaliśmy nowy link. Poprzedni już nie działa.',
  changeEmail: 'Użyj innego adresu e-mail',
  changePhoneNumber: 'Użyj innego numeru telefonu',
  useEmail: 'Otrzymaj kod e-mailem',
  useSms: 'Otrzymaj kod SMS-em',
  tryAgainIn: (time) => `Możesz spróbować ponownie ${time}.`,
  resendIn: (time) => `Możesz poprosić o kolejną wiadomość ${time}.`,
  tryAgainNow: 'Możesz już spróbować ponownie.',
  resendNow: 'Możesz już poprosić o kolejną wiadomość.',
  done: 'Możesz kontynuować.',
  reference: (reference) => `Kod błędu: ${reference}`,
  errors: {
    configuration_invalid:
      'Logowanie na tej stronie nie jest skonfigurowane. Skontaktuj się z obsługą witryny.',
    tenant_invalid:
      'Adres logowania tej witryny jest nieprawidłowy. Skontaktuj się z obsługą witryny.',
    tenant_missing:
      'Adres logowania tej witryny prowadzi donikąd. Skontaktuj się z obsługą witryny.',
    client_id_missing:
      'Nie wiadomo, do jakiej aplikacji należy ta strona. Skontaktuj się z obsługą witryny.',
    client_unknown: 'Nie rozpoznajemy tej aplikacji. Skontaktuj się z obsługą witryny.',
    client_mismatch: 'Ta strona podaje dwie różne aplikacje. Skontaktuj się z obsługą witryny.',
    client_authentication_required:
      'Ta aplikacja pozwala logować się tylko przez swój serwer. Skontaktuj się z obsługą witryny.',
    connection_missing: 'Ta strona nie podaje sposobu logowania. Skontaktuj się z obsługą witryny.',
    connection_not_found: 'Ten sposób logowania nie istnieje. Skontaktuj się z obsługą witryny.',
    connection_not_in_tenant:
      'Ten sposób logowania należy do innej witryny. Skontaktuj się z obsługą witryny.',
    connection_disabled: 'Ten sposób logowania jest wyłączony. Skontaktuj się z obsługą witryny.',
    connection_not_passwordless:
      'Ten sposób logowania nie obsługuje kodów ani linków. Skontaktuj się z obsługą witryny.',
    connection_not_configured:
      'Ten sposób logowania nie jest w pełni skonfigurowany. Skontaktuj się z obsługą witryny.',
    auth_params_invalid:
      'Ta strona wysłała ustawienia, których nie można odczytać. Skontaktuj się z obsługą witryny.',
    property_not_allowed: 'Ta strona wysłała za dużo danych. Skontaktuj się z obsługą witryny.',
    property_missing: 'Ta strona wysłała za mało danych. Skontaktuj się z obsługą witryny.',
    send_invalid:
      'Ta strona nie poprosiła ani o kod, ani o link. Skontaktuj się z obsługą witryny.',
    scope_invalid:
      'Ta strona poprosiła o uprawnienia, których nie można odczytać. Skontaktuj się z obsługą witryny.',
    dotted_fields:
      'Błąd w regule tej witryny przerwał logowanie. Skontaktuj się z obsługą witryny.',
    forwarded_for_invalid:
      'Ta witryna przekazała błędny adres sieciowy. Skontaktuj się z obsługą witryny.',
    endpoint_disabled: 'Ten rodzaj logowania nie jest włączony. Skontaktuj się z obsługą witryny.',
    method_not_allowed: 'Ten rodzaj żądania jest niedozwolony. Skontaktuj się z obsługą witryny.',
    grant_not_allowed:
      'Ta aplikacja nie pozwala logować się kodem. Skontaktuj się z obsługą witryny.',
    response_type_unsupported:
      'Ta strona poprosiła o odpowiedź, której nie można udzielić. Skontaktuj się z obsługą witryny.',
    origin_not_allowed:
      'Logowanie z tej strony jest niedozwolone. Skontaktuj się z obsługą witryny.',
    cross_origin_not_allowed:
      'Ta aplikacja nie pozwala logować się z innych witryn. Skontaktuj się z obsługą witryny.',
    email_required: 'Wpisz swój adres e-mail.',
    email_invalid: 'Wpisz pełny adres e-mail, np. nazwa@example.com.',
    phone_required: 'Wpisz swój numer telefonu.',
    phone_invalid: 'Ten numer telefonu jest nieprawidłowy. Sprawdź cyfry.',
    phone_too_short: 'Ten numer telefonu jest za krótki. Sprawdź, czy nie brakuje cyfr.',
    phone_too_long: 'Ten numer telefonu jest za długi. Sprawdź, czy nie ma zbędnych cyfr.',
    phone_country_unknown: 'Zacznij od + i numeru kierunkowego kraju, np. +48.',
    phone_country_not_offered: 'Nie obsługujemy numerów z tego kraju. Wpisz inny numer.',
    phone_not_mobile: 'Ten numer nie odbiera SMS-ów. Wpisz numer telefonu komórkowego.',
    phone_region_unsupported:
      'Nie możemy wysyłać SMS-ów na numery z tego regionu. Wpisz inny numer.',
    phone_opted_out:
      'Dla tego numeru wyłączono nasze SMS-y. Wyślij SMS o treści START na nasz numer lub wpisz inny numer.',
    signup_disabled:
      'Zakładanie nowych kont jest wyłączone. Wpisz adres lub numer istniejącego konta.',
    identifier_missing:
      'Adres lub numer do nas nie dotarł. Wpisz go ponownie lub skontaktuj się z obsługą witryny.',
    code_required: 'Wpisz kod z naszej wiadomości.',
    code_wrong: 'Ten kod nie zadziałał. Wpisz kod z naszej najnowszej wiadomości.',
    request_invalid:
      'Nie można odczytać danych. Spróbuj ponownie lub skontaktuj się z obsługą witryny.',
    code_expired: 'Ten kod wygasł. Poproś o nowy.',
    code_attempts_exceeded: 'Wykorzystano wszystkie próby dla tego kodu. Poproś o nowy.',
    code_incomplete: ({ codeLength }) => `Wpisz cały ${codeLength}-cyfrowy kod.`,
    network:
      'Nie możemy połączyć się z usługą logowania. Sprawdź połączenie i spróbuj ponownie. Jeśli inne strony działają, skontaktuj się z obsługą witryny.',
    offline: 'Brak połączenia z internetem. Połącz się i spróbuj ponownie.',
    timeout: 'Usługa logowania nie odpowiedziała na czas. Spróbuj ponownie.',
    response_invalid: 'Usługa logowania przysłała niezrozumiałą odpowiedź. Spróbuj ponownie.',
    unknown:
      'Stało się coś nieoczekiwanego. Spróbuj ponownie lub skontaktuj się z obsługą witryny.',
    server_error: 'Wystąpił problem z usługą logowania. Spróbuj ponownie za chwilę.',
    service_unavailable: 'Usługa logowania nie działa. Spróbuj ponownie za kilka minut.',
    identity_provider_failed: 'Nie udało się wysłać wiadomości. Spróbuj ponownie za chwilę.',
    connection_failed: 'Wystąpił problem z tym sposobem logowania. Spróbuj ponownie za chwilę.',
    sms_not_sent: 'Nie udało się wysłać SMS-a. Sprawdź numer i spróbuj ponownie.',
    sms_gateway_unavailable:
      'Nie można teraz wysyłać SMS-ów. Spróbuj ponownie za kilka minut lub skontaktuj się z obsługą witryny.',
    rate_limited:
      'Zbyt wiele prób w krótkim czasie. Poczekaj do końca odliczania i spróbuj ponownie.',
    too_many_attempts:
      'Zbyt wiele nieudanych prób. Użyj innego adresu lub numeru albo wróć później.',
    suspicious_activity:
      'Logowanie zatrzymano z powodu nietypowej aktywności. Użyj innego adresu lub numeru albo skontaktuj się z obsługą witryny.',
    user_blocked: 'To konto jest zablokowane. Skontaktuj się z obsługą witryny.',
    password_leaked:
      'To konto zablokowano, aby je chronić. Postępuj według wskazówek z e-maila w tej sprawie.',
    link_expired: 'Ten link wygasł. Przejdź dalej, aby otrzymać nowy.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Ten link został zastąpiony nowszym. Otwórz naszą najnowszą wiadomość lub przejdź dalej, aby otrzymać nowy.'
        : 'Ten link został już użyty, być może przez program skanujący pocztę. Przejdź dalej, aby otrzymać nowy.',
    link_other_browser:
      'Ten link działa tylko w przeglądarce, w której o niego poproszono. Otwórz go tam lub przejdź dalej, aby otrzymać nowy.',
    session_expired: 'Logowanie trwało zbyt długo. Zacznij od nowa.',
    captcha_required:
      'Musimy sprawdzić, czy jesteś człowiekiem. Przejdź weryfikację i spróbuj ponownie.',
    mfa_required: 'Twoje konto wymaga drugiego kroku weryfikacji. Wykonaj go na tej stronie.',
    access_denied: 'Witryna nie przyznała Ci dostępu. Skontaktuj się z obsługą witryny.',
  },
};
