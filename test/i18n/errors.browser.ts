import { ContextEvent } from '@lit/context';
import { expect } from 'chai';
import { errorCodes } from '../../src/api/error-codes.js';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { flowContext } from '../../src/contexts.js';
import type { FlowController } from '../../src/flow/flow-controller.js';
import { loadLocale, locales } from '../../src/i18n/load-locale.js';
import { LoginHarness } from '../element/harness.js';
import { until } from '../element/until.js';
import { textOf } from './all-texts.js';

/** What the steps of an element are given. */
function flowOf({ element }: LoginHarness): FlowController {
  let flow: FlowController | undefined;
  const step = element.renderRoot.querySelector('.step')!;
  step.dispatchEvent(new ContextEvent(flowContext, step, (value) => (flow = value)));
  return flow!;
}

describe('an error', () => {
  for (const tag of locales) {
    it(`is said in ${tag} in the live region, whichever it is`, async () => {
      const { messages } = await loadLocale(tag);
      const login = await LoginHarness.create({ attributes: { lang: tag } });
      await until('the words are there', () => login.heading === messages.headingIdentify);
      const region = login.part('error')!;
      expect(region.role).to.equal('alert');
      const flow = flowOf(login);
      for (const code of errorCodes) {
        flow.reset();
        flow.fail(new PasswordlessError(code));
        await login.element.updateComplete;
        expect(login.part('error'), code).to.equal(region);
        expect(login.errorText, code).to.equal(textOf(messages.errors[code]).replace(/\s+/g, ' '));
      }
    });
  }
});
