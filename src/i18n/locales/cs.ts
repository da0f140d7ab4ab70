import type { Messages } from '../messages.js';

export const cs: Messages = {
  headingIdentify: 'Přihlášení',
  headingCode: 'Zadejte kód',
  headingLink: 'Podívejte se do e-mailu',
  headingDone: 'Přihlášení proběhlo úspěšně',
  connections: 'Způsob přihlášení',
  email: 'E-mail',
  sms: 'SMS',
  emailLabel: 'E-mailová adresa',
  phoneLabel: 'Telefonní číslo',
  phoneHint: 'Začněte znakem + a předvolbou země.',
  phoneExample: (example) => `Například ${example} nebo se znakem + a předvolbou země.`,
  countryLabel: 'Země',
  noCountry: 'Žádná taková země',
  phoneUnusual: 'Toto číslo vypadá neobvykle. Zkontrolujte ho a pak pokračujte.',
  codeLabel: 'Kód',
  suggestion: (email) => `Nemělo to být ${email}?`,
  submitIdentifier: 'Pokračovat',
  submitCode: 'Přihlásit se',
  sending: 'Odesílání…',
  checking: 'Ověřování…',
  codeSentByEmail: (email) => `Na adresu ${email} jsme poslali kód.`,
  codeSentBySms: (phoneNumber) => `Na číslo ${phoneNumber} jsme poslali SMS s kódem.`,
  linkSent: (email) => `Na adresu ${email} jsme poslali přihlašovací odkaz.`,
  linkHint: 'Otevřete nejnovější zprávu v tomto prohlížeči.',
  resendCode: 'Poslat nový kód',
  resendLink: 'Poslat nový odkaz',
  codeResent: 'Poslali jsme nový kód. Předchozí už neplatí.',
  linkResent: 'Poslali jsme nový odkaz. Předchozí už neplatí.',
  changeEmail: 'Použít jinou e-mailovou adresu',
  changePhoneNumber: 'Použít jiné telefonní číslo',
  useEmail: 'Získat kód e-mailem',
  useSms: 'Získat kód přes SMS',
  tryAgainIn: (time) => `Zkusit to znovu můžete ${time}.`,
  resendIn: (time) => `O další zprávu můžete požádat ${time}.`,
  tryAgainNow: 'Teď to můžete zkusit znovu.',
  resendNow: 'Teď můžete požádat o další zprávu.',
  done: 'Můžete pokračovat.',
  reference: (reference) => `Kód chyby: ${reference}`,
  errors: {
    configuration_invalid:
      'Přihlašování na této stránce není nastavené. Obraťte se na správce webu.',
    tenant_invalid: 'Přihlašovací adresa tohoto webu je chybná. Obraťte se na správce webu.',
    tenant_missing: 'Přihlašovací adresa tohoto webu nikam nevede. Obraťte se na správce webu.',
    client_id_missing:
      'Není jasné, ke které aplikaci tato stránka patří. Obraťte se na správce webu.',
    client_unknown: 'Tuto aplikaci neznáme. Obraťte se na správce webu.',
    client_mismatch: 'Tato stránka uvádí dvě různé aplikace. Obraťte se na správce webu.',
    client_authentication_required:
      'Tato aplikace umožňuje přihlášení jen ze svého serveru. Obraťte se na správce webu.',
    connection_missing: 'Tato stránka neuvádí způsob přihlášení. Obraťte se na správce webu.',
    connection_not_found: 'Tento způsob přihlášení neexistuje. Obraťte se na správce webu.',
    connection_not_in_tenant:
      'Tento způsob přihlášení patří k jinému webu. Obraťte se na správce webu.',
    connection_disabled: 'Tento způsob přihlášení je vypnutý. Obraťte se na správce webu.',
    connection_not_passwordless:
      'Tento způsob přihlášení neumí posílat kódy ani odkazy. Obraťte se na správce webu.',
    connection_not_configured:
      'Tento způsob přihlášení je nastavený jen zčásti. Obraťte se na správce webu.',
    auth_params_invalid:
      'Tato stránka poslala nastavení, která nelze přečíst. Obraťte se na správce webu.',
    property_not_allowed: 'Tato stránka poslala příliš mnoho údajů. Obraťte se na správce webu.',
    property_missing: 'Tato stránka poslala příliš málo údajů. Obraťte se na správce webu.',
    send_invalid: 'Tato stránka nepožádala o kód ani o odkaz. Obraťte se na správce webu.',
    scope_invalid:
      'Tato stránka požádala o oprávnění, která nelze přečíst. Obraťte se na správce webu.',
    dotted_fields: 'Přihlášení selhalo kvůli pravidlu tohoto webu. Obraťte se na správce webu.',
    forwarded_for_invalid: 'Tento web předal chybnou síťovou adresu. Obraťte se na správce webu.',
    endpoint_disabled: 'Tento typ přihlášení není povolený. Obraťte se na správce webu.',
    method_not_allowed: 'Tento typ požadavku není povolený. Obraťte se na správce webu.',
    grant_not_allowed: 'Tato aplikace neumožňuje přihlášení kódem. Obraťte se na správce webu.',
    response_type_unsupported:
      'Tato stránka požádala o odpověď, kterou nelze poskytnout. Obraťte se na správce webu.',
    origin_not_allowed: 'Přihlášení z této stránky není povolené. Obraťte se na správce webu.',
    cross_origin_not_allowed:
      'Tato aplikace neumožňuje přihlášení z jiných webů. Obraťte se na správce webu.',
    email_required: 'Zadejte svou e-mailovou adresu.',
    email_invalid: 'Zadejte celou e-mailovou adresu, například jmeno@example.com.',
    phone_required: 'Zadejte své telefonní číslo.',
    phone_invalid: 'Toto telefonní číslo není platné. Zkontrolujte číslice.',
    phone_too_short: 'Toto telefonní číslo je příliš krátké. Zkontrolujte, zda mu nechybí číslice.',
    phone_too_long: 'Toto telefonní číslo je příliš dlouhé. Zkontrolujte, zda nemá číslice navíc.',
    phone_country_unknown: 'Začněte znakem + a předvolbou země, například +420.',
    phone_country_not_offered: 'Čísla z této země tu nelze použít. Zadejte jiné.',
    phone_not_mobile: 'Na toto číslo nelze poslat SMS. Zadejte mobilní číslo.',
    phone_region_unsupported: 'Na čísla v této oblasti nemůžeme posílat SMS. Zadejte jiné.',
    phone_opted_out:
      'Odběr našich SMS je pro toto číslo zrušený. Pošlete START na naše číslo, nebo zadejte jiné.',
    signup_disabled:
      'Nové účty teď nelze zakládat. Zadejte adresu nebo číslo svého stávajícího účtu.',
    identifier_missing:
      'Nedostali jsme vaši adresu ani číslo. Zadejte je znovu, nebo se obraťte na správce webu.',
    code_required: 'Zadejte kód z naší zprávy.',
    code_wrong: 'Tento kód nefunguje. Zadejte kód z naší nejnovější zprávy.',
    request_invalid:
      'Údaje se nepodařilo přečíst. Zkuste to znovu, nebo se obraťte na správce webu.',
    code_expired: 'Platnost tohoto kódu vypršela. Požádejte o nový.',
    code_attempts_exceeded: 'Počet pokusů pro tento kód je vyčerpaný. Požádejte o nový kód.',
    code_incomplete: ({ codeLength }) => `Zadejte celý ${codeLength}místný kód.`,
    network:
      'Nelze se připojit k přihlašovací službě. Zkontrolujte připojení a zkuste to znovu. Pokud se jiné stránky načítají, obraťte se na správce webu.',
    offline: 'Jste offline. Připojte se k internetu a zkuste to znovu.',
    timeout: 'Přihlašovací služba neodpověděla včas. Zkuste to znovu.',
    response_invalid: 'Přihlašovací služba poslala nesrozumitelnou odpověď. Zkuste to znovu.',
    unknown: 'Stalo se něco neočekávaného. Zkuste to znovu, nebo se obraťte na správce webu.',
    server_error: 'Přihlašovací služba má potíže. Zkuste to znovu za chvíli.',
    service_unavailable: 'Přihlašovací služba je mimo provoz. Zkuste to znovu za pár minut.',
    identity_provider_failed: 'Zprávu se nepodařilo odeslat. Zkuste to znovu za chvíli.',
    connection_failed: 'Tento způsob přihlášení teď nefunguje. Zkuste to znovu za chvíli.',
    sms_not_sent: 'SMS se nepodařilo odeslat. Zkontrolujte číslo a zkuste to znovu.',
    sms_gateway_unavailable:
      'SMS teď nelze odesílat. Zkuste to znovu za pár minut, nebo se obraťte na správce webu.',
    rate_limited: 'Příliš mnoho požadavků. Počkejte, až doběhne odpočet, a zkuste to znovu.',
    too_many_attempts:
      'Příliš mnoho neúspěšných pokusů. Použijte jinou adresu či číslo, nebo to zkuste později.',
    suspicious_activity:
      'Přihlašování jsme kvůli neobvyklé aktivitě zastavili. Použijte jinou adresu či číslo, nebo se obraťte na správce webu.',
    user_blocked: 'Tento účet je zablokovaný. Obraťte se na správce webu.',
    password_leaked:
      'Tento účet jsme kvůli jeho ochraně uzamkli. Postupujte podle e-mailu, který o tom informuje.',
    link_expired: 'Platnost tohoto odkazu vypršela. Pokračujte a pošleme vám nový.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Místo tohoto odkazu už platí novější. Otevřete naši nejnovější zprávu, nebo pokračujte a pošleme vám nový.'
        : 'Tento odkaz už byl použit, možná při automatické kontrole pošty. Pokračujte a pošleme vám nový.',
    link_other_browser:
      'Tento odkaz platí jen v prohlížeči, ve kterém byl vyžádán. Otevřete ho tam, nebo pokračujte a pošleme vám nový.',
    session_expired: 'Přihlašování trvalo příliš dlouho. Začněte znovu.',
    captcha_required: 'Potřebujeme ověřit, že jste člověk. Dokončete ověření a zkuste to znovu.',
    mfa_required: 'Váš účet vyžaduje druhý krok. Dokončete ho na této stránce.',
    access_denied: 'Přístup na tento web vám nebyl povolen. Obraťte se na správce webu.',
  },
};
