import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** `text` with `value` in it set apart: an address keeps its direction in right-to-left text. */
export function isolate(text: string, value: string): TemplateResult {
  const [before, ...after] = text.split(value);
  return html`${before}<bdi>${value}</bdi>${after.join(value)}`;
}
