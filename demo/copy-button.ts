import { create } from './dom.js';

/** Milliseconds that it says how the copying went. */
const shown = 1500;

/**
 * A button that copies what `text` returns when it is pressed, and says so beside it.
 *
 * @param name - what the button is called where it is not seen
 */
export function copyButton(label: string, name: string, text: () => string): HTMLSpanElement {
  const button = create('button', { type: 'button', ariaLabel: name }, label);
  const status = create('span', { role: 'status' });
  const say = (result: string) => {
    status.textContent = result;
    setTimeout(() => (status.textContent = ''), shown);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => say('Copied'),
      () => say('The browser does not allow it'),
    );
  });
  return create('span', { className: 'copy' }, button, status);
}
