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
  return languages.map(regionOf).find(accepts) ?? countriesOf(timeZone).find(accepts);
}

/** Empty where the tag has none, or cannot be read. */
function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).region ?? '';
  } catch {
    return '';
  }
}

/** The countries that use `timeZone`, where the browser knows them: there is no table to load. */
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
