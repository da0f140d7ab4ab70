/**
 * The countries the visitor may be in, most likely first and without any request: the region of
 * the browser's languages, then the countries of its time zone. ISO 3166-1 alpha-2.
 */
export function likelyCountries(
  languages: readonly string[] = browserLanguages(),
  timeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string[] {
  const regions = languages.flatMap((language) => {
    try {
      return new Intl.Locale(language).region ?? [];
    } catch {
      return [];
    }
  });
  return [...regions, ...countriesOf(timeZone)];
}

/** The countries that use `timeZone`, where the browser knows them. */
function countriesOf(timeZone: string): string[] {
  const codes = Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + index / 26, 65 + (index % 26)),
  );
  return codes.filter((code) => timeZonesOf(`und-${code}`).includes(timeZone));
}

/** Engines have this as a method, as a property, or not at all. */
type TimeZoneLocale = Intl.Locale & {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[];
};

function timeZonesOf(tag: string): string[] {
  const locale: TimeZoneLocale = new Intl.Locale(tag);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** None outside of a browser. */
function browserLanguages(): readonly string[] {
  const { navigator } = globalThis as { navigator?: Partial<Navigator> };
  return navigator?.languages ?? [];
}
