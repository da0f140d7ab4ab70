interface Texts {
  code: (code: string) => string;
  link: (link: string) => string;
}

const english: Texts = {
  code: (code) => `Your login code is ${code}. Do not share it with anyone.`,
  link: (link) => `Open this link to log in: ${link}`,
};

const translations = new Map<string, Texts>([
  [
    'de',
    {
      code: (code) => `Ihr Anmeldecode lautet ${code}. Geben Sie ihn nicht weiter.`,
      link: (link) => `Öffnen Sie diesen Link, um sich anzumelden: ${link}`,
    },
  ],
  [
    'ar',
    {
      code: (code) => `رمز تسجيل الدخول الخاص بك هو ${code}. لا تشاركه مع أحد.`,
      link: (link) => `افتح هذا الرابط لتسجيل الدخول: ${link}`,
    },
  ],
]);

/** The texts in the language a request asks for; English where there are none in it. */
export function textsFor(headers: Headers): Texts {
  const wanted = headers.get('x-request-language') ?? headers.get('accept-language') ?? '';
  const language = /^[a-z]+/i.exec(wanted)?.[0].toLowerCase() ?? '';
  return translations.get(language) ?? english;
}

/**
 * A code's SMS. The last line binds the code to the site that asked for it, which lets browsers
 * fill it in there and nowhere else; without an `Origin` no site is known.
 */
export function smsText(headers: Headers, code: string): string {
  const origin = headers.get('origin');
  const text = textsFor(headers).code(code);
  return origin && URL.canParse(origin) ? `${text}\n\n@${new URL(origin).hostname} #${code}` : text;
}
