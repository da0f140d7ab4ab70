/** Latin America, whose Spanish is one of its own (CLDR, `parentLocales` of es-419). */
const latinAmerica = /^(419|A[R]|B[ORZ]|C[LORU]|DO|EC|GT|HN|MX|NI|P[AERY]|SV|U[SY]|VE)$/;

/** What reads right to who asked for a language that has no locale of its own. */
const closest: Readonly<Record<string, string>> = {
  'bs-Cyrl': 'sr',
  'bs-Latn': 'hr',
  'gsw-Latn': 'de',
  'nn-Latn': 'nb',
  'no-Latn': 'nb',
  'sr-Latn': 'hr',
  'yue-Hans': 'zh-Hans',
  'yue-Hant': 'zh-Hant',
};

/**
 * The one of `available` that is meant by `tag`, or that reads right to who asked for it: of the same
 * language and region, else of the same language and script. A tag that is none is shortened from
 * its end until it is one.
 */
export function closestLocale(tag: string, available: readonly string[]): string | undefined {
  const wanted = parse(tag);
  if (!wanted) return undefined;
  const { language, script } = wanted.maximize();
  const region =
    language === 'es' && latinAmerica.test(wanted.region ?? '') ? '419' : wanted.region;
  return [
    `${language}-${region}`,
    `${language}-${script}`,
    language,
    closest[`${language}-${script}`],
  ].find((candidate) =>
    available.find((locale) => locale === candidate && scriptOf(locale) === script),
  );
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Also makes of `iw`, `in` and `tl` what they are called today. */
function parse(tag: string): Intl.Locale | undefined {
  for (let parts = tag.split(/[^a-z0-9]/i); parts[0]; parts = parts.slice(0, -1)) {
    try {
      return new Intl.Locale(parts.join('-'));
    } catch {
      // Shorter, perhaps.
    }
  }
  return undefined;
}
