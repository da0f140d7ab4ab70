import google from 'google-libphonenumber';

export type GoogleNumber = google.PhoneNumber;

const { PhoneNumberFormat, PhoneNumberType } = google;

/** Google's own implementation, with the metadata of all kinds of numbers. */
export const judge = google.PhoneNumberUtil.getInstance();
export const format = PhoneNumberFormat;
export const kinds = ['mobile', 'landline'] as const;
export const regions = judge.getSupportedRegions().sort();

/** What Google reads in `text`, in E.164, or '' for nothing; `region` is '' for none. */
export function judged(text: string, region: string): string {
  try {
    return judge.format(judge.parse(text, region), format.E164);
  } catch {
    return '';
  }
}

/** A number of `region`, where it has any of that kind. */
export function exampleOf(region: string, kind: (typeof kinds)[number]): GoogleNumber | null {
  const type = kind === 'mobile' ? PhoneNumberType.MOBILE : PhoneNumberType.FIXED_LINE;
  return judge.getExampleNumberForType(region, type);
}
