/**
 * The country the visitor is probably in, found without any request: the region of one of the
 * browser's languages, else a country of its time zone. ISO 3166-1 alpha-2.
 *
 * @param accepts - says which countries may be meant
 */
export function likelyCountry<Country extends string>(
  accepts: (country: string) => country is Country,
  languages: readonly string[] = browserLanguages(),
  timeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Country | undefined {
  return (
    languages.map(regionOf).find(accepts) ??
    allCodes()
      .filter(accepts)
      .find((code) => timeZonesOf(code).includes(timeZone))
  );
}

/** Empty where the tag has none, or cannot be read. */
function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).region ?? '';
  } catch {
    return '';
  }
}

/** Whatever may be a country: there is no table to load. */
function allCodes(): string[] {
  return Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + index / 26, 65 + (index % 26)),
  );
}

/** Engines have this as a method, as a property, or not at all. */
type TimeZoneLocale = Intl.Locale & {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[];
};

/** None where the browser does not know them. */
function timeZonesOf(country: string): string[] {
  const locale: TimeZoneLocale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** None outside of a browser. */
function browserLanguages(): readonly string[] {
  const { navigator } = globalThis as { navigator?: Partial<Navigator> };
  return navigator?.languages ?? [];
}
