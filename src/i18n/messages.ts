import type { ErrorCode } from '../api/catalog.js';

/** What a message about an error may need to know. */
export interface ErrorValues {
  /** How many digits a code has. */
  codeLength: number;
  /** For a link: this browser asked for a newer one since. */
  newerSent: boolean;
}

export type ErrorMessage = string | ((values: ErrorValues) => string);

/**
 * Every text of the widget. A locale holds all of them, so a gap does not compile.
 *
 * Texts are plain: no markup. One that carries a value is a function, and what is passed in must
 * stand in the result as it is (the widget isolates it in right-to-left text).
 */
export interface Messages {
  /** Headings, by step. */
  headingIdentify: string;
  headingCode: string;
  headingLink: string;
  headingDone: string;
  /** Names the choice between the connections. */
  connections: string;
  email: string;
  sms: string;
  emailLabel: string;
  phoneLabel: string;
  /** While nothing is known of the country. */
  phoneHint: string;
  phoneExample: (example: string) => string;
  countryLabel: string;
  noCountry: string;
  /** A doubt, not a refusal: submitting again goes on. */
  phoneUnusual: string;
  codeLabel: string;
  /** A correction that one click takes. */
  suggestion: (email: string) => string;
  submitIdentifier: string;
  submitCode: string;
  /** Announced while a request runs, for which the others see a spinner. */
  sending: string;
  checking: string;
  codeSentByEmail: (email: string) => string;
  codeSentBySms: (phoneNumber: string) => string;
  linkSent: (email: string) => string;
  /** Why it has to be the newest message and this browser. */
  linkHint: string;
  resendCode: string;
  resendLink: string;
  /** Announced after a resend. */
  codeResent: string;
  linkResent: string;
  changeEmail: string;
  changePhoneNumber: string;
  useEmail: string;
  useSms: string;
  /** Announced when a countdown starts; `time` is in the words of the locale: `in 30 seconds`. */
  tryAgainIn: (time: string) => string;
  resendIn: (time: string) => string;
  /** Announced when it has ended. */
  tryAgainNow: string;
  resendNow: string;
  /** On the done step. */
  done: string;
  /** Leads a code that support can look up; follows the errors that only the site can mend. */
  reference: (reference: string) => string;
  /** What happened and what to do next, for every code; never what the tenant wrote. */
  errors: Record<ErrorCode, ErrorMessage>;
}

/** A site's own wording: any subset. */
export type MessageOverrides = Partial<Omit<Messages, 'errors'>> & {
  errors?: Partial<Messages['errors']>;
};

/** `own` over `messages`. */
export function override(messages: Messages, own: MessageOverrides = {}): Messages {
  return { ...messages, ...own, errors: { ...messages.errors, ...own.errors } };
}

/** What `messages` say of a failure; the values are those of a code of 6 digits by default. */
export function errorText(
  messages: Messages,
  code: ErrorCode,
  { codeLength = 6, newerSent = false }: Partial<ErrorValues> = {},
): string {
  const message = messages.errors[code];
  return typeof message === 'string' ? message : message({ codeLength, newerSent });
}
