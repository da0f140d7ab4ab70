/** Why a provider would not send; `code` is its own number for it, `null` where it has none. */
export interface SmsRefusal {
  message: string;
  code: string | null;
}

/**
 * Refuses the numbers that Twilio's test credentials refuse, with Twilio's codes. `+15005550010` is
 * an addition: a tenant's own SMS gateway that is down, which fails without a code.
 */
export function twilioLikeSms(to: string): SmsRefusal | null {
  switch (to) {
    case '+15005550001':
      return { message: `The 'To' number ${to} is not a valid phone number.`, code: '21211' };
    case '+15005550002':
      return { message: `The number ${to} cannot be reached from this sender.`, code: '21612' };
    case '+15005550003':
      return { message: `Sending to the region of ${to} is not enabled.`, code: '21408' };
    case '+15005550004':
      return { message: `The recipient ${to} has unsubscribed.`, code: '21610' };
    case '+15005550009':
      return { message: `The number ${to} cannot receive SMS.`, code: '21614' };
    case '+15005550010':
      return { message: 'Unexpected response while calling the SMS gateway: 503', code: null };
    default:
      return null;
  }
}

/** Takes mail to every address but `bounce@example.com`. */
export function acceptMail(to: string): boolean {
  return to !== 'bounce@example.com';
}
