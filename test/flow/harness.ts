import type { Tenant } from '../../src/api/request.js';
import type { PasswordlessEventName } from '../../src/events.js';
import { FlowController } from '../../src/flow/flow-controller.js';
import type { FlowConfig } from '../../src/flow/flow-host.js';
import type { FlowState } from '../../src/flow/flow.js';
import { tenantAt } from '../api/tenants.js';
import { scriptedFetch } from './scripted-fetch.js';

export const ada = 'ada@example.com';

/** A login with a clock that only moves when told to, and what it tells its host. */
export function setUpFlow(fetch: Tenant['fetch'], changes: Partial<FlowConfig> = {}) {
  let time = Date.UTC(2030, 0, 1);
  const config: FlowConfig = {
    tenant: tenantAt(fetch),
    connections: ['email', 'sms'],
    send: 'code',
    scope: 'openid profile email',
    redirectUri: '',
    authParams: {},
    defaultCountry: 'GB',
    countries: [],
    codeLength: 6,
    resendAfter: 30,
    ...changes,
  };
  const events: [name: PasswordlessEventName, detail: unknown][] = [];
  const states: FlowState[] = [];
  const flow = new FlowController(
    {
      config: () => config,
      stateChanged: (state) => states.push(state),
      emit: (name, detail) => events.push([name, detail]),
    },
    () => time,
  );
  return {
    flow,
    config,
    events,
    states,
    now: () => time,
    advance: (seconds: number) => (time += seconds * 1000),
  };
}

/** A login whose requests the test answers. */
export function setUpScripted(changes: Partial<FlowConfig> = {}) {
  const { fetch, requests, next } = scriptedFetch();
  const login = setUpFlow(fetch, changes);
  const { flow } = login;

  /** Has what was just asked for answered, and resolves once that is dealt with. */
  async function answered(
    asked: Promise<void>,
    ...answer: [status: number, body?: unknown, headers?: Record<string, string>]
  ): Promise<void> {
    (await next()).answer(...answer);
    await asked.catch(() => undefined);
  }

  return {
    ...login,
    requests,
    next,
    answered,
    /** To the step that asks for the code, and on until another message may be asked for. */
    toCode: async (): Promise<void> => {
      await answered(flow.submitIdentifier(ada), 200);
      login.advance(login.config.resendAfter);
      login.events.length = 0;
    },
  };
}

/** Resolves once everything that is on its way has arrived. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
