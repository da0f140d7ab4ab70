import { html, nothing } from 'lit';

import type { PasswordlessError } from './api/passwordless-error.js';
import type { FlowState, Step } from './flow/flow.js';
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

/** What is said to who cannot see what just happened. */
export function statusText({ pending, notice, step }: FlowState, messages: Messages): string {
  if (pending) return pending === 'verify' ? messages.checking : messages.sending;
  switch (notice) {
    case 'step':
      return headingText(step, messages);
    case 'resent':
      return step === 'link' ? messages.linkResent : messages.codeResent;
    case 'waited':
      return messages.tryAgainNow;
    case null:
      return '';
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
