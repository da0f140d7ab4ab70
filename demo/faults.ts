import type { Answer, Endpoint } from './answers.js';
import { answers } from './answers.js';
import { create, find } from './dom.js';
import type { PasswordlessLogin } from '../src/index.js';

const idle = 'An error chosen here is what the next request gets, once.';

/** Lets the menu decide what the demo tenant answers next, once. */
export function connectFaults(login: PasswordlessLogin, tenant: string): void {
  const menu = find('fault', HTMLSelectElement);
  const status = find('fault-status', HTMLParagraphElement);
  const byOption = offer(menu);
  let waiting: Answer | undefined;

  const arrange = async (answer: Answer | undefined) => {
    waiting = answer;
    const faults = answer?.endpoints.map((endpoint) => ({ endpoint, ...answer.fault })) ?? [];
    await fetch(`${tenant}/_faults`, { method: 'POST', body: JSON.stringify(faults) });
  };
  const answered = (endpoint: string | undefined) => {
    if (!waiting?.endpoints.includes(endpoint as Endpoint)) return;
    menu.value = '';
    status.textContent = `That was “${waiting.label}”. From now on the tenant answers as it should.`;
    // The other endpoint may still have it.
    void arrange(undefined);
  };

  menu.addEventListener('change', () => {
    const answer = byOption.get(menu.selectedOptions[0]);
    void arrange(answer);
    status.textContent = answer ? announce(answer) : idle;
  });
  login.addEventListener('passwordless-start', () => answered('start'));
  login.addEventListener('passwordless-success', () => answered('verify'));
  login.addEventListener('passwordless-error', (event) => answered(event.detail.error.endpoint));
  status.textContent = idle;
}

function offer(menu: HTMLSelectElement): Map<HTMLOptionElement | undefined, Answer> {
  const byOption = new Map<HTMLOptionElement | undefined, Answer>();
  for (const { heading, answers: group } of answers) {
    const options = group.map((answer, index) => {
      const option = create('option', { value: `${heading} ${index}` }, answer.label);
      byOption.set(option, answer);
      return option;
    });
    menu.append(create('optgroup', { label: heading }, ...options));
  }
  return byOption;
}

function announce({ endpoints }: Answer): string {
  const [only] = endpoints;
  return endpoints.length === 1 && only
    ? `Waiting for the next POST /passwordless/${only}. Now use the widget.`
    : 'Waiting for the next request. Now use the widget.';
}
