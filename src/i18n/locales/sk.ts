import type { Messages } from '../messages.js';

export const sk: Messages = {
  headingIdentify: 'Prihlásenie',
  headingCode: 'Zadajte kód',
  headingLink: 'Pozrite si e-mail',
  headingDone: 'Prihlásenie bolo úspešné',
  connections: 'Spôsob prihlásenia',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'E-mailová adresa',
  phoneLabel: 'Telefónne číslo',
  phoneHint: 'Začnite znakom + a predvoľbou krajiny.',
  phoneExample: (example) => `Napríklad ${example} alebo so znakom + a predvoľbou krajiny.`,
  countryLabel: 'Krajina',
  noCountry: 'Žiadna taká krajina',
  phoneUnusual: 'Toto číslo vyzerá nezvyčajne. Skontrolujte ho a potom pokračujte.',
  codeLabel: 'Kód',
  suggestion: (email) => `Mali ste na mysli ${email}?`,
  submitIdentifier: 'Pokračovať',
  submitCode: 'Prihlásiť sa',
  sending: 'Odosiela sa…',
  checking: 'Overuje sa…',
  codeSentByEmail: (email) => `Na adresu ${email} sme poslali kód.`,
  codeSentBySms: (phoneNumber) => `Na číslo ${phoneNumber} sme poslali SMS s kódom.`,
  linkSent: (email) => `Na adresu ${email} sme poslali odkaz na prihlásenie.`,
  linkHint: 'Otvorte najnovšiu správu v tomto prehliadači.',
  resendCode: 'Poslať nový kód',
  resendLink: 'Poslať nový odkaz',
  codeResent: 'Poslali sme nový kód. Predchádzajúci už neplatí.',
  linkResent: 'Poslali sme nový odkaz. Predchádzajúci už neplatí.',
  changeEmail: 'Použiť inú e-mailovú adresu',
  changePhoneNumber: 'Použiť iné telefónne číslo',
  useEmail: 'Získať kód e-mailom',
  useSms: 'Získať kód cez SMS',
  tryAgainIn: (time) => `Skúsiť to znova môžete ${time}.`,
  resendIn: (time) => `Ďalšiu správu si môžete vyžiadať ${time}.`,
  tryAgainNow: 'Teraz to môžete skúsiť znova.',
  resendNow: 'Teraz si môžete vyžiadať ďalšiu správu.',
  done: 'Môžete pokračovať.',
  reference: (reference) => `Kód chyby: ${reference}`,
  errors: {
    configuration_invalid:
      'Prihlasovanie na tejto stránke nie je nastavené. Obráťte sa na správcu webu.',
    tenant_invalid: 'Prihlasovacia adresa tohto webu je nesprávna. Obráťte sa na správcu webu.',
    tenant_missing: 'Prihlasovacia adresa tohto webu nikam nevedie. Obráťte sa na správcu webu.',
    client_id_missing:
      'Nie je jasné, ku ktorej aplikácii táto stránka patrí. Obráťte sa na správcu webu.',
    client_unknown: 'Túto aplikáciu nepoznáme. Obráťte sa na správcu webu.',
    client_mismatch: 'Táto stránka uvádza dve rôzne aplikácie. Obráťte sa na správcu webu.',
    client_authentication_required:
      'Táto aplikácia umožňuje prihlásenie len zo svojho servera. Obráťte sa na správcu webu.',
    connection_missing: 'Táto stránka neuvádza spôsob prihlásenia. Obráťte sa na správcu webu.',
    connection_not_found: 'Tento spôsob prihlásenia neexistuje. Obráťte sa na správcu webu.',
    connection_not_in_tenant:
      'Tento spôsob prihlásenia patrí k inému webu. Obráťte sa na správcu webu.',
    connection_disabled: 'Tento spôsob prihlásenia je vypnutý. Obráťte sa na správcu webu.',
    connection_not_passwordless:
      'Tento spôsob prihlásenia nedokáže posielať kódy ani odkazy. Obráťte sa na správcu webu.',
    connection_not_configured:
      'Tento spôsob prihlásenia je nastavený len sčasti. Obráťte sa na správcu webu.',
    auth_params_invalid:
      'Táto stránka poslala nastavenia, ktoré sa nedajú prečítať. Obráťte sa na správcu webu.',
    property_not_allowed: 'Táto stránka poslala priveľa údajov. Obráťte sa na správcu webu.',
    property_missing: 'Táto stránka poslala primálo údajov. Obráťte sa na správcu webu.',
    send_invalid: 'Táto stránka nepožiadala o kód ani o odkaz. Obráťte sa na správcu webu.',
    scope_invalid:
      'Táto stránka požiadala o povolenia, ktoré sa nedajú prečítať. Obráťte sa na správcu webu.',
    dotted_fields: 'Prihlásenie zlyhalo pre pravidlo tohto webu. Obráťte sa na správcu webu.',
    forwarded_for_invalid:
      'Tento web odovzdal nesprávnu sieťovú adresu. Obráťte sa na správcu webu.',
    endpoint_disabled: 'Tento typ prihlásenia nie je povolený. Obráťte sa na správcu webu.',
    method_not_allowed: 'Tento typ požiadavky nie je povolený. Obráťte sa na správcu webu.',
    grant_not_allowed: 'Táto aplikácia neumožňuje prihlásenie kódom. Obráťte sa na správcu webu.',
    response_type_unsupported:
      'Táto stránka požiadala o odpoveď, ktorú nemožno poskytnúť. Obráťte sa na správcu webu.',
    origin_not_allowed: 'Prihlásenie z tejto stránky nie je povolené. Obráťte sa na správcu webu.',
    cross_origin_not_allowed:
      'Táto aplikácia neumožňuje prihlásenie z iných webov. Obráťte sa na správcu webu.',
    email_required: 'Zadajte svoju e-mailovú adresu.',
    email_invalid: 'Zadajte celú e-mailovú adresu, napríklad meno@example.com.',
    phone_required: 'Zadajte svoje telefónne číslo.',
    phone_invalid: 'Toto telefónne číslo nie je platné. Skontrolujte číslice.',
    phone_too_short: 'Toto telefónne číslo je prikrátke. Skontrolujte, či mu nechýbajú číslice.',
    phone_too_long: 'Toto telefónne číslo je pridlhé. Skontrolujte, či nemá číslice navyše.',
    phone_country_unknown: 'Začnite znakom + a predvoľbou krajiny, napríklad +421.',
    phone_country_not_offered: 'Čísla z tejto krajiny sa tu nedajú použiť. Zadajte iné.',
    phone_not_mobile: 'Na toto číslo sa nedá poslať SMS. Zadajte mobilné číslo.',
    phone_region_unsupported: 'Na čísla v tejto oblasti nemôžeme posielať SMS. Zadajte iné.',
    phone_opted_out:
      'Odber našich SMS je pre toto číslo zrušený. Pošlite START na naše číslo alebo zadajte iné.',
    signup_disabled:
      'Nové účty sa teraz nedajú vytvoriť. Zadajte adresu alebo číslo svojho existujúceho účtu.',
    identifier_missing:
      'Nedostali sme vašu adresu ani číslo. Zadajte ich znova alebo sa obráťte na správcu webu.',
    code_required: 'Zadajte kód z našej správy.',
    code_wrong: 'Tento kód nefunguje. Zadajte kód z našej najnovšej správy.',
    request_invalid:
      'Údaje sa nepodarilo prečítať. Skúste to znova alebo sa obráťte na správcu webu.',
    code_expired: 'Platnosť tohto kódu sa skončila. Vyžiadajte si nový.',
    code_attempts_exceeded: 'Počet pokusov pre tento kód je vyčerpaný. Vyžiadajte si nový kód.',
    code_incomplete: ({ codeLength }) => `Zadajte celý ${codeLength}-miestny kód.`,
    network:
      'Nedá sa pripojiť k prihlasovacej službe. Skontrolujte pripojenie a skúste to znova. Ak sa iné stránky načítajú, obráťte sa na správcu webu.',
    offline: 'Ste offline. Pripojte sa na internet a skúste to znova.',
    timeout: 'Prihlasovacia služba neodpovedala včas. Skúste to znova.',
    response_invalid: 'Prihlasovacia služba poslala nezrozumiteľnú odpoveď. Skúste to znova.',
    unknown: 'Stalo sa niečo neočakávané. Skúste to znova alebo sa obráťte na správcu webu.',
    server_error: 'Prihlasovacia služba má problém. Skúste to znova o chvíľu.',
    service_unavailable: 'Prihlasovacia služba je mimo prevádzky. Skúste to znova o pár minút.',
    identity_provider_failed: 'Správu sa nepodarilo odoslať. Skúste to znova o chvíľu.',
    connection_failed: 'Tento spôsob prihlásenia teraz nefunguje. Skúste to znova o chvíľu.',
    sms_not_sent: 'SMS sa nepodarilo odoslať. Skontrolujte číslo a skúste to znova.',
    sms_gateway_unavailable:
      'SMS sa teraz nedajú odosielať. Skúste to znova o pár minút alebo sa obráťte na správcu webu.',
    rate_limited: 'Priveľa požiadaviek. Počkajte, kým sa skončí odpočítavanie, a skúste to znova.',
    too_many_attempts:
      'Priveľa neúspešných pokusov. Použite inú adresu či číslo alebo to skúste neskôr.',
    suspicious_activity:
      'Prihlasovanie sme pre nezvyčajnú aktivitu zastavili. Použite inú adresu či číslo alebo sa obráťte na správcu webu.',
    user_blocked: 'Tento účet je zablokovaný. Obráťte sa na správcu webu.',
    password_leaked:
      'Tento účet sme v záujme ochrany uzamkli. Postupujte podľa e-mailu, ktorý o tom informuje.',
    link_expired: 'Platnosť tohto odkazu sa skončila. Pokračujte a pošleme vám nový.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Namiesto tohto odkazu už platí novší. Otvorte našu najnovšiu správu alebo pokračujte a pošleme vám nový.'
        : 'Tento odkaz už bol použitý, možno pri automatickej kontrole pošty. Pokračujte a pošleme vám nový.',
    link_other_browser:
      'Tento odkaz platí len v prehliadači, v ktorom bol vyžiadaný. Otvorte ho tam alebo pokračujte a pošleme vám nový.',
    session_expired: 'Prihlasovanie trvalo príliš dlho. Začnite znova.',
    captcha_required: 'Potrebujeme overiť, že ste človek. Dokončite overenie a skúste to znova.',
    mfa_required: 'Váš účet vyžaduje druhý krok. Dokončite ho na tejto stránke.',
    access_denied: 'Prístup na tento web vám nebol povolený. Obráťte sa na správcu webu.',
  },
};
