import type { HTMLAttributes, ReservedProps } from 'vue';
import type { PasswordlessLogin } from './passwordless-login.js';
import type { Listeners, Properties } from './tag.js';

/**
 * Whether Vue has to leave a tag to the browser; for `compilerOptions.isCustomElement` of its
 * compiler. Loads nothing of the element.
 */
export function isCustomElement(tag: string): boolean {
  return tag === 'passwordless-login';
}

/** The element as Vue wants those described that are not its own. */
type Tag = new () => PasswordlessLogin & {
  /** @deprecated For the types of templates only. */
  $props: Properties &
    Listeners &
    HTMLAttributes &
    ReservedProps & { autofocus?: boolean | undefined };
};

declare module 'vue' {
  interface GlobalComponents {
    'passwordless-login': Tag;
  }
}
