import { css } from 'lit';

export const styles = css`
  :host {
    --_accent: var(--pl-accent, light-dark(#1a56f0, #8fb0ff));
    --_field-background: var(--pl-field-background, light-dark(#fff, #1d212a));
    --_text: var(--pl-text, light-dark(#14171f, #f1f3f8));
    --_muted: var(--pl-muted, light-dark(#5a6272, #a7afbf));
    --_border: var(--pl-border, light-dark(#dfe3ea, #2f3542));
    --_field-border: var(--pl-field-border, light-dark(#858d9c, #7a8394));
    --_error: var(--pl-error, light-dark(#b3261e, #ffb4ab));
    --_radius: var(--pl-radius, 10px);
    --_space: var(--pl-space, 1rem);
    --_tint: color-mix(in srgb, var(--_text) 7%, transparent);
    display: block;
    box-sizing: border-box;
    inline-size: fit-content;
    padding: var(--pl-padding, min(7vw, calc(var(--_space) * 2)));
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--pl-background, light-dark(#fff, #15181f));
    color: var(--_text);
    font-family: var(--pl-font, inherit);
    font-size: var(--pl-font-size, 1rem);
    line-height: 1.5;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .empty {
    block-size: 14em;
  }

  .ways-2 {
    block-size: 18em;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  /* Whatever the step says, 22rem are asked for; more or less are taken where they are given. */
  form,
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  form > fieldset,
  .empty::before {
    content: '';
    contain: inline-size;
    contain-intrinsic-size: 22rem;
  }

  form > fieldset,
  .step,
  .actions {
    display: grid;
    gap: inherit;
  }

  h2 {
    margin-block-end: calc(var(--_space) * 0.5);
    line-height: 1.25;
  }

  legend,
  [part='status'],
  [part='connection-radio'] {
    position: absolute;
    opacity: 0;
  }

  legend,
  [part='status'] {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  [part='connection-group'] {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-block-end: calc(var(--_space) * 0.5);
    padding: 3px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  [part~='connection-option'] {
    display: grid;
    place-content: center;
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 0.5);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 3px);
    color: var(--_muted);
    text-align: center;
    cursor: pointer;
  }

  label[part~='selected'] {
    border-color: var(--_field-border);
    background: var(--_field-background);
    color: var(--_text);
    font-weight: 600;
  }

  [part~='input'],
  button {
    inline-size: 100%;
    min-block-size: 48px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.875);
    border-radius: var(--_radius);
    font: inherit;
  }

  [part~='input'] {
    border: 1px solid var(--_field-border);
    background: var(--_field-background);
    color: inherit;
  }

  [part~='invalid'] {
    border-color: var(--_error);
    box-shadow: 0 0 0 1px var(--_error);
  }

  /* Addresses, numbers and codes run from left to right, but stand where the language begins. */
  form:dir(rtl) [part~='input'] {
    text-align: end;
  }

  form [part~='input'][part~='code-input'] {
    font-size: 1.5em;
    letter-spacing: 0.3em;
    text-align: center;
  }

  p + [part='hint'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  [part='hint'] {
    color: var(--_muted);
  }

  /* A live region has to be there before it speaks, without taking room. */
  p[role='status']:not(:has(*)) {
    display: contents;
  }

  [part='label'],
  [part='value'] {
    font-weight: 600;
  }

  p > [part='value'] {
    color: var(--_text);
  }

  [part='error'] {
    margin-block-end: calc(var(--_space) * 0.5);
    color: var(--_error);
  }

  /* A line is kept for it, so that what follows does not move. */
  .asking ~ [part='error'] {
    min-block-size: 1.5em;
  }

  [part='error-reference'] {
    display: block;
    color: var(--_muted);
  }

  button {
    border: 1px solid transparent;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }

  [part~='submit-button'] {
    background: var(--_accent);
    color: var(--pl-accent-text, light-dark(#fff, #0b1020));
    font-weight: 600;
  }

  [part='suggestion'] {
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
  }

  button:hover {
    background: var(--_tint);
  }

  [part='submit-button']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  :is(button, input):is([part~='disabled'], :disabled) {
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  [part~='submit-button']:is([part~='disabled'], :disabled) {
    border-color: var(--_border);
    background: var(--_tint);
  }

  :focus-visible,
  label:has(:focus-visible) {
    outline: var(--pl-focus-ring, 2px solid var(--_accent));
    outline-offset: 2px;
  }

  [tabindex='-1'] {
    outline: none;
  }

  @media (forced-colors: active) {
    [part~='selected'],
    [aria-selected='true'] {
      outline: 2px solid SelectedItem;
      outline-offset: -4px;
    }

    :is(button, input)[part~='disabled'] {
      border-color: GrayText;
      color: GrayText;
    }

    [part~='invalid'] {
      border-width: 3px;
    }
  }
`;
