import { create, find, timeElement } from './dom.js';
import type { PasswordlessEventName, PasswordlessLogin } from '../src/index.js';

const names: readonly PasswordlessEventName[] = [
  'passwordless-step',
  'passwordless-start',
  'passwordless-success',
  'passwordless-error',
];

/** Characters of a token that are shown: enough to tell two apart, too few to use one. */
const shownOfToken = 12;

/** Shows the events of the widget, newest first. */
export function showLog(login: PasswordlessLogin): void {
  const list = find('log', HTMLOListElement);
  const empty = find('log-empty', HTMLParagraphElement);
  for (const name of names) {
    login.addEventListener(name, (event) => {
      list.prepend(entryElement(name, (event as CustomEvent<unknown>).detail));
      empty.hidden = true;
    });
  }
  find('log-clear', HTMLButtonElement).addEventListener('click', () => {
    list.replaceChildren();
    empty.hidden = false;
  });
}

function entryElement(name: PasswordlessEventName, detail: unknown): HTMLLIElement {
  const heading = create('h3', { className: name }, name, timeElement(new Date()));
  return create('li', {}, heading, create('pre', {}, JSON.stringify(detail, readable, 2)));
}

function readable(key: string, value: unknown): unknown {
  // Of an error, JSON takes neither the message nor the cause.
  if (value instanceof Error) {
    return Object.assign({ message: value.message }, value, { cause: value.cause });
  }
  if (typeof value === 'string' && /token$/i.test(key) && value.length > shownOfToken) {
    return `${value.slice(0, shownOfToken)}…`;
  }
  return value;
}
