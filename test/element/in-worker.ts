import '../../src/define.js';
import { createLogin } from '../../src/core.js';
import { PasswordlessLogin } from '../../src/index.js';

/** What a module worker finds after it has imported everything. */
export interface Found {
  name: string;
  step: string;
  /** Globals of a page that are there all of a sudden. */
  globals: string[];
}

const login = createLogin(
  { domain: 'acme.example', clientId: 'abc123' },
  { stateChanged: () => undefined, emit: () => undefined },
);
const found: Found = {
  name: PasswordlessLogin.name,
  step: login.state.step,
  globals: ['HTMLElement', 'document', 'customElements'].filter((name) => name in globalThis),
};
postMessage(found);
