import { copyButton } from './copy-button.js';
import { find } from './dom.js';

/**
 * Shows the tag that makes the widget as it is.
 *
 * @returns brings what is shown up to date
 */
export function showTag(element: Element): () => void {
  const code = find('tag', HTMLElement);
  const copy = copyButton('Copy', 'Copy the tag', () => code.textContent);
  find('tag-copy', HTMLElement).append(copy);
  return () => {
    code.textContent = tagOf(element);
  };
}

function tagOf({ localName, attributes }: Element): string {
  const lines = Array.from(attributes, ({ name, value }) =>
    value ? `  ${name}="${escape(value)}"\n` : `  ${name}\n`,
  );
  return `<${localName}\n${lines.join('')}></${localName}>`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
