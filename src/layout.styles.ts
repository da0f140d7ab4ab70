import { css } from 'lit';

/** Where things are, and how much room they take. */
export const layout = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: fit-content;
    padding: var(--_padding);
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

  form,
  form > fieldset,
  .step,
  .actions,
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
  }

  form,
  .empty {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
  }

  /* Whatever the step says, 22rem are asked for; more or less are taken where they are given. */
  form > fieldset,
  .empty::before {
    content: '';
    contain: inline-size;
    contain-intrinsic-size: 22rem;
  }

  .actions {
    gap: 0;
  }

  .actions:empty {
    display: none;
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

  /* A live region has to be there before it speaks, without taking room. */
  p[role='status']:not(:has(*)) {
    display: contents;
  }

  /* A line is kept for it, so that what follows does not move. */
  .asking:not(.remarks) ~ [part='error'] {
    min-block-size: 1.5em;
    margin-block-end: calc(var(--_space) * 0.5);
  }

  /* It is read in the line kept for an error, and pressed in the room around it. */
  p:has(#suggestion) {
    margin-block: -4px calc(1.5em - 40px);
  }
`;
