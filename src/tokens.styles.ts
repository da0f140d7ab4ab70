import { css } from 'lit';

/** Every value that a theme may set, each with its default; all other styles use these. */
export const tokens = css`
  :host {
    --_accent: var(--pl-accent, light-dark(#1a56f0, #8fb0ff));
    --_accent-text: var(--pl-accent-text, light-dark(#fff, #0b1020));
    --_background: var(--pl-background, light-dark(#fff, #15181f));
    --_field-background: var(--pl-field-background, light-dark(#fff, #1d212a));
    --_text: var(--pl-text, light-dark(#14171f, #f1f3f8));
    --_muted: var(--pl-muted, light-dark(#5a6272, #a7afbf));
    --_border: var(--pl-border, light-dark(#dfe3ea, #2f3542));
    --_field-border: var(--pl-field-border, light-dark(#858d9c, #7a8394));
    --_error: var(--pl-error, light-dark(#b3261e, #ffb4ab));
    --_tint: color-mix(in srgb, var(--_text) 7%, transparent);
    --_font-size: var(--pl-font-size, 1rem);
    --_heading-size: var(--pl-heading-size, 1.5em);
    --_code-size: var(--pl-code-size, 1.5em);
    --_radius: var(--pl-radius, 10px);
    --_focus-ring: var(--pl-focus-ring, 2px solid var(--_accent));
    --_space: var(--pl-space, 1rem);
    --_padding: var(--pl-padding, min(7vw, calc(var(--_space) * 2)));
    --_duration: var(--pl-duration, 150ms);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_field-border: var(--_text);
    }
  }

  @media print {
    :host {
      --_accent: #000;
      --_accent-text: #000;
      --_background: #fff;
      --_field-background: #fff;
      --_text: #000;
      --_muted: #000;
      --_border: #000;
      --_field-border: #000;
      --_error: #000;
    }
  }

  @media (prefers-reduced-transparency: reduce) {
    :host {
      --_tint: color-mix(in srgb, var(--_text) 7%, var(--_field-background));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }
`;
