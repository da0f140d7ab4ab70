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

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
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
