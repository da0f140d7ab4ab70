import { css } from 'lit';

/** How things look. */
export const styles = css`
  :host {
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--pl-font, inherit);
    font-size: var(--_font-size);
    line-height: 1.5;
  }

  h2 {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: var(--_heading-size);
    text-wrap: balance;
    line-height: 1.25;
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
    text-align: right;
  }

  p + [part='hint'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  [part='hint'] {
    color: var(--_muted);
  }

  [part='label'],
  [part='value'] {
    font-weight: 600;
  }

  p > [part='value'] {
    color: var(--_text);
  }

  [part='done']::before {
    content: '✓' / '';
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-end: calc(var(--_space) * 0.75);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_accent-text);
    font-size: 2em;
    font-weight: 600;
    line-height: 1;
  }

  [part='error'] {
    color: var(--_error);
  }

  [part='error-reference'] {
    display: block;
    color: var(--_muted);
  }

  button {
    min-block-size: 44px;
    border: 1px solid transparent;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    transition: none var(--_duration);
  }

  [part~='submit-button'] {
    min-block-size: 48px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  [part~='submit-button'] + button {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  [part='suggestion'] {
    display: block;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
  }

  button:hover {
    background: var(--_tint);
    transition-property: background-color;
  }

  [part='submit-button']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  :is(button, input):is([part~='disabled'], :disabled) {
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  :is([part~='submit-button'], [part~='input']):is([part~='disabled'], :disabled) {
    border-color: var(--_border);
    background: var(--_tint);
  }

  /* How long it stays from when it appears is up to spinner.ts. */
  [part='spinner'] {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: 0.5em;
    border: 2px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation:
      turn 0.8s linear infinite,
      appear 0s 300ms backwards;
  }

  /* The label stays where it was, as long as there is room beside it. */
  button:has([part='spinner']) {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
  }

  button:has([part='spinner'])::before {
    content: '';
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  :focus-visible,
  label:has(:focus-visible) {
    outline: var(--_focus-ring);
    outline-offset: 2px;
  }

  [tabindex='-1'] {
    outline: none;
  }

  @media (prefers-reduced-motion: reduce) {
    [part='spinner'] {
      animation-name: fade, appear;
      animation-direction: alternate;
    }

    @keyframes fade {
      from {
        opacity: 0.3;
      }
    }
  }

  /* Paper has no background, or none that was asked for. */
  @media print {
    [part~='submit-button'],
    [part='done']::before {
      border: 1px solid;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .actions {
      gap: calc(var(--_space) * 0.5);
    }

    [part='spinner'] {
      border-block-start-color: ButtonFace;
    }

    [part~='selected'],
    [aria-selected='true'] {
      outline: 2px solid SelectedItem;
      outline-offset: -4px;
    }

    .code:has(:disabled) span,
    :is(button, input)[part~='disabled'] {
      border-color: GrayText;
      color: GrayText;
    }

    [part~='invalid'] {
      border-width: 3px;
    }
  }
`;
