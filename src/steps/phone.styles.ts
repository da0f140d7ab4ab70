/** Lit's tag is not at hand here; see phone-host.ts. */
const css = String.raw;

const styles = css`
  [part='phone-row'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }

  /* Where a number would not fit beside its country, it goes below. */
  [part='phone-row'] > * {
    flex: 1 6.9em;
    min-inline-size: 0;
  }

  [part='phone-row'] > input {
    flex: 999 9.25em;
  }

  [part='phone-row'] > :not(:has(*), input) {
    display: none;
  }

  [part='phone-row'] [part~='input'] {
    padding-inline: calc(var(--_space) * 0.625);
  }

  [part='phone-row'] [part~='country'] {
    padding-inline-end: calc(var(--_space) * 0.625 + 1em);
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
    appearance: none;
  }

  .country {
    display: grid;
    container-type: inline-size;
  }

  .country > *,
  .country::after {
    grid-area: 1 / 1;
  }

  .country::after {
    content: '';
    place-self: center end;
    inline-size: 0.6em;
    block-size: 0.3em;
    margin-inline-end: calc(var(--_space) * 0.625);
    background: currentColor;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    pointer-events: none;
  }

  /* No text is transparent where colours are forced, and so the name gets the room it needs. */
  @media (forced-colors: active) {
    [part='phone-row'] {
      display: grid;
    }

    .country::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  [part='calling-code'] {
    z-index: 1;
    display: none;
    place-self: center start;
    padding-inline: calc(var(--_space) * 0.625 + 1px);
    pointer-events: none;
  }

  /* Beside a number there is no room for the name, which is left to those who cannot see the list. */
  @container (inline-size < 9em) {
    [part='calling-code'] {
      display: block;
    }

    [part='calling-code'] ~ [part~='country'] {
      -webkit-text-fill-color: transparent;
    }
  }

  option {
    -webkit-text-fill-color: currentColor;
  }

  [part='country-list'] {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    display: flex;
    flex-direction: column;
    max-block-size: 18em;
    margin-block-start: 4px;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field-background);
    color: var(--_muted);
    box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
  }

  ul {
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  [part='country-list'] :is(li, span) {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 0.625);
    border-radius: calc(var(--_radius) - 4px);
  }

  [part~='country-option'] {
    cursor: pointer;
  }

  li[part~='selected'] {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_field-background));
    color: var(--_text);
  }

  [part='warning']:not(:empty) {
    display: block;
    font-weight: 600;
  }
`;

/** The look of the country choice; adopted by the shadow roots that show one. */
export const phoneStyles = new CSSStyleSheet();
phoneStyles.replaceSync(styles);
