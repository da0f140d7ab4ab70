import { copyButton } from './copy-button.js';
import { create, find, timeElement } from './dom.js';
import type { Message } from './tenant/messages/inbox.js';

/** Milliseconds between two looks into the inbox. */
const interval = 1000;

/**
 * Shows what the demo tenant sent, newest first.
 *
 * @returns looks into the inbox at once
 */
export function showInbox(tenant: string): () => Promise<void> {
  const list = find('inbox-messages', HTMLOListElement);
  const empty = find('inbox-empty', HTMLParagraphElement);

  const refresh = async () => {
    try {
      const messages = (await (await fetch(`${tenant}/_inbox`)).json()) as Message[];
      if (messages.length < list.children.length) list.replaceChildren();
      // What is there already stays, and keeps the focus.
      const fresh = messages.slice(0, messages.length - list.children.length);
      list.prepend(...fresh.map(messageElement));
      empty.hidden = messages.length > 0;
    } catch {
      empty.textContent = 'The demo tenant does not answer. Is npm start still running?';
      empty.hidden = false;
    }
  };

  find('inbox-clear', HTMLButtonElement).addEventListener('click', () => {
    void fetch(`${tenant}/_inbox`, { method: 'DELETE' }).then(refresh);
  });
  document.addEventListener('visibilitychange', () => void refresh());
  setInterval(() => {
    if (!document.hidden) void refresh();
  }, interval);
  void refresh();
  return refresh;
}

function messageElement({ channel, to, text, code, link, at }: Message): HTMLLIElement {
  const heading = create(
    'h3',
    {},
    create('span', { className: 'channel' }, channel === 'sms' ? 'SMS' : 'Email'),
    create('bdi', {}, to),
    timeElement(new Date(at)),
  );
  const secret = code ?? link ?? '';
  const action = code
    ? copyButton(code, `Copy the code ${code}`, () => code)
    : create('a', { href: secret, target: '_blank', rel: 'noopener' }, secret);
  const start = text.indexOf(secret);
  const body = [text.slice(0, start), action, text.slice(start + secret.length)];
  return create('li', {}, heading, create('p', { dir: 'auto' }, ...body));
}
