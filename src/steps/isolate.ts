import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** `text` with `value` in it set apart: an address runs from left to right in any text. */
export function isolate(text: string, value: string): TemplateResult {
  const [before, ...after] = text.split(value);
  return html`${before}<bdi part="value" dir="ltr">${value}</bdi>${after.join(value)}`;
}
