import '../src/define.js';
import { PasswordlessLogin } from '../src/index.js';
import { connectControls } from './controls.js';
import { find } from './dom.js';
import { connectFaults } from './faults.js';
import { showInbox } from './inbox.js';
import { showLog } from './log.js';
import { site } from './site.js';
import { showTag } from './tag.js';

const { attributes, demoTenant } = site;
const login = new PasswordlessLogin();
for (const [name, value] of Object.entries(attributes)) login.setAttribute(name, value);

connectControls(login, {
  // A real tenant compares the whole address with those it was told.
  returnWithQuery: demoTenant !== null,
  changed: showTag(login),
});
showLog(login);
if (demoTenant) {
  const refresh = showInbox(demoTenant);
  login.addEventListener('passwordless-start', () => void refresh());
  connectFaults(login, demoTenant);
}
find('inbox', HTMLElement).hidden = !demoTenant;
find('faults', HTMLElement).hidden = !demoTenant;
find('tenant', HTMLElement).textContent = demoTenant
  ? `This one talks to the demo tenant at ${demoTenant}.`
  : `This one talks to ${attributes.domain ?? ''}.`;
find('restart', HTMLButtonElement).addEventListener('click', () => login.reset());

// Last, so that nothing that happens at once is missed: a link may have brought an answer.
find('stage', HTMLElement).append(login);
