import type { ErrorMessage, ErrorValues, Messages } from '../../src/i18n/messages.js';

const values: ErrorValues = { codeLength: 6, newerSent: false };

/** What an error says with values that are usual, or `others` in their place. */
export function textOf(message: ErrorMessage, others: Partial<ErrorValues> = {}): string {
  return typeof message === 'string' ? message : message({ ...values, ...others });
}

/** Every text of a locale by its key, with `value` where one takes a value. */
export function allTexts({ errors, ...messages }: Messages, value: string): Map<string, string> {
  return new Map([
    ...Object.entries(messages).map(([key, message]): [string, string] => [
      key,
      typeof message === 'string' ? message : message(value),
    ]),
    ...Object.entries(errors).map(([code, message]): [string, string] => [code, textOf(message)]),
    ['link_invalid, newer', textOf(errors.link_invalid, { newerSent: true })],
  ]);
}
