/** Lit's tag is not at hand here; see phone-host.ts. */
const css = String.raw;

const styles = css`
  .phone {
    position: relative;
    display: grid;
    grid-template-columns: 6.25em minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
  }

  .phone > :not(:has(*)):not(input) {
    display: none;
  }

  .phone > input:first-child,
  .phone > :not(:has(*)) + input {
    grid-column: 1 / -1;
  }

  form .phone > * > [part~='input'],
  form .phone > [part~='input'] {
    padding-inline: calc(var(--_space) * 0.625);
  }

  [part~='country'] {
    text-overflow: ellipsis;
  }

  form {
    container-type: inline-size;
  }

  /* Where a number would not fit beside the country, it goes below. */
  @container (inline-size < 16em) {
    .phone {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  [part='country-list'] {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    margin: 4px 0 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field-background);
    box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
  }

  [part='country-list'] :is(li, span) {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 0.625);
    overflow-wrap: anywhere;
    border-radius: calc(var(--_radius) - 4px);
    color: var(--_muted);
  }

  ul {
    max-block-size: 17em;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  [part='country-option'] {
    cursor: pointer;
  }

  [part='country-list'] [aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    color: var(--_text);
  }

  [part='warning'] {
    color: var(--_text);
    font-weight: 600;
  }
`;

/** The look of the country choice; adopted by the shadow roots that show one. */
export const phoneStyles = new CSSStyleSheet();
phoneStyles.replaceSync(styles);
