import { html, nothing } from 'lit';

import type { PasswordlessError } from './api/passwordless-error.js';
import { defaultWait } from './flow/flow.js';
import type { FlowState, Step } from './flow/flow.js';
import { formatWait } from './i18n/locale.js';
import type { Locale } from './i18n/locale.js';
import { errorText } from './i18n/messages.js';
import type { Messages } from './i18n/messages.js';
import { isolate } from './steps/isolate.js';

/** The heading of a step. */
export function headingText(step: Step, messages: Messages): string {
  switch (step) {
    case 'identify':
      return messages.headingIdentify;
    case 'code':
      return messages.headingCode;
    case 'link':
      return messages.headingLink;
    case 'done':
      return messages.headingDone;
    default:
      return step satisfies never;
  }
}

/** What is said, in sentences, to who cannot see what just happened. */
export function statusTexts(
  { error, pending, notice, step }: FlowState,
  { tag, messages }: Locale,
  resendAfter: number,
): string[] {
  if (pending) return [pending === 'verify' ? messages.checking : messages.sending];
  if (error?.behaviour === 'wait') {
    return [messages.tryAgainIn(formatWait(error.retryAfter ?? defaultWait, tag))];
  }
  const isSent = (step === 'code' || step === 'link') && resendAfter > 0;
  const resendIn = isSent ? [messages.resendIn(formatWait(resendAfter, tag))] : [];
  switch (notice) {
    case 'step':
      return [headingText(step, messages), ...resendIn];
    case 'resent':
      return [step === 'link' ? messages.linkResent : messages.codeResent, ...resendIn];
    case 'waited':
      return [messages.tryAgainNow];
    case 'resendable':
      return [messages.resendNow];
    case null:
      return [];
    default:
      return notice satisfies never;
  }
}

/** The failure in the words of the locale, with a reference where only the site can mend it. */
export function renderError(state: FlowState, messages: Messages, codeLength: number): unknown {
  const { error, newerSent } = state;
  if (!error) return nothing;
  return [
    errorText(messages, error.code, { codeLength, newerSent }),
    error.fixableBy === 'site' ? renderReference(error, messages) : nothing,
  ];
}

function renderReference({ code, error }: PasswordlessError, messages: Messages): unknown {
  // What is not in the form of a code is a sentence of the tenant's.
  const isCode = error && error !== code && /^[\w.-]{1,40}$/.test(error);
  const reference = isCode ? `${code} · ${error}` : code;
  return html`<small part="error-reference">
    ${isolate(messages.reference(reference), reference)}
  </small>`;
}
