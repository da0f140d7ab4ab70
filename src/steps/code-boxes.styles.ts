import { css } from 'lit';

/**
 * Boxes under the one field that a code is typed into. Its digits are set so far apart that each
 * stands in a box; what is selected and where the caret is, the browser shows by itself. That
 * geometry is not a theme's to change, hence `!important`; the look of the boxes is.
 */
export const codeBoxes = css`
  passwordless-login-code {
    container-type: inline-size;
  }

  .code {
    --_side: min(7vw, var(--_room));
    --_gap: min(calc(var(--_space) * 0.5), calc(20cqi / var(--_digits)));
    /* Behind the last digit the caret needs half a cell, which may lie in the padding. */
    --_cell: min(
      calc(var(--_space) * 5),
      calc((100cqi + var(--_gap)) / var(--_digits)),
      calc((100cqi + var(--_gap) + var(--_side)) / (var(--_digits) + 0.5))
    );
    display: grid;
    grid-template-columns: calc(var(--_cell) * var(--_digits) - var(--_gap));
    /* What lies in the padding, the focus ring too, is to be seen; the rest of the field is not. */
    margin: -6px calc(var(--_side) * -1);
    padding: 6px var(--_side);
    overflow: clip;
  }

  form:dir(rtl) .code {
    justify-content: end;
    padding-inline-end: max(var(--_side), calc(var(--_cell) / 2 - var(--_gap)));
  }

  .boxes {
    display: flex;
    gap: var(--_gap);
    border-radius: var(--_radius);
  }

  [part~='code-box'] {
    flex: 1;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field-background);
  }

  .boxes,
  .code > input {
    grid-area: 1 / 1;
  }

  .code > input {
    inline-size: calc(100% + var(--_cell)) !important;
    min-block-size: calc(var(--_space) * 3.5);
    padding: 0 0 0 calc((var(--_cell) - var(--_gap) - 1ch) / 2) !important;
    border: 0 !important;
    outline-style: none !important;
    /* So that what a browser puts behind a code that it filled in is not seen. */
    background: none text !important;
    box-shadow: none !important;
    font-size: min(var(--_code-size), calc(110cqi / var(--_digits)));
    letter-spacing: calc(var(--_cell) - 1ch) !important;
    text-align: left !important;
  }

  .code:focus-within .boxes {
    outline: var(--_focus-ring);
    outline-offset: 2px;
  }

  .code:has(:disabled) span {
    border-color: var(--_border);
    background: var(--_tint);
  }
`;
