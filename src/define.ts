import { PasswordlessLogin } from './passwordless-login.js';
import { CodeStep } from './steps/code-step.js';
import { DoneStep } from './steps/done-step.js';
import { IdentifyStep } from './steps/identify-step.js';
import { LinkStep } from './steps/link-step.js';
import { StepActions } from './steps/step-actions.js';

const elements = {
  'passwordless-login-identify': IdentifyStep,
  'passwordless-login-code': CodeStep,
  'passwordless-login-link': LinkStep,
  'passwordless-login-done': DoneStep,
  'passwordless-login-actions': StepActions,
  'passwordless-login': PasswordlessLogin,
};

/** The class of another copy on this page, if there is one. */
type OtherCopy = CustomElementConstructor & { isTold?: true };

// A worker has none.
if ('customElements' in globalThis) {
  const other = customElements.get('passwordless-login') as OtherCopy | undefined;
  if (!other) {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  } else if (!other.isTold && 'document' in globalThis) {
    other.isTold = true;
    console.warn('[passwordless-login] was loaded more than once; the first copy is used.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passwordless-login': PasswordlessLogin;
    'passwordless-login-identify': IdentifyStep;
    'passwordless-login-code': CodeStep;
    'passwordless-login-link': LinkStep;
    'passwordless-login-done': DoneStep;
    'passwordless-login-actions': StepActions;
    'passwordless-login-country': HTMLElement;
  }
}
