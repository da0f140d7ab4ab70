'use client';

import { createComponent } from '@lit/react';
import type { PropertyDeclaration } from 'lit';
import * as React from 'react';
import './define.js';
import { PasswordlessLogin as PasswordlessLoginElement } from './passwordless-login.js';
import type { Attributes, EventNames, Listeners, Properties, TagListeners } from './tag.js';

/** What `ref` gives. */
export type { PasswordlessLoginElement };

/** The properties of the element, a listener for each of its events, and what every tag takes. */
export type PasswordlessLoginProps = Properties &
  Listeners &
  Omit<React.HTMLAttributes<PasswordlessLoginElement>, keyof Properties>;

const tagName = 'passwordless-login';

const events: EventNames = {
  onPasswordlessStep: 'passwordless-step',
  onPasswordlessStart: 'passwordless-start',
  onPasswordlessSuccess: 'passwordless-success',
  onPasswordlessError: 'passwordless-error',
};

const InBrowser = createComponent({
  react: React,
  tagName,
  elementClass: PasswordlessLoginElement,
  events,
});

/**
 * The tag with its attributes. Lit's component would leave them out, and the element would complain
 * of what is missing where its script is there before React is.
 */
function OnServer({ className, children, ...props }: PasswordlessLoginProps): React.ReactElement {
  const declarations: Record<string, PropertyDeclaration> = PasswordlessLoginElement.properties;
  const attributes: Record<string, unknown> = { class: className, children };
  for (const [prop, value] of Object.entries(props) as [string, unknown][]) {
    const { attribute = prop } = declarations[prop] ?? {};
    if (typeof attribute !== 'string' || value === false) continue;
    attributes[attribute] = Array.isArray(value) ? value.join(' ') : value;
  }
  return React.createElement(tagName, attributes);
}

/** The element as a component. */
export const PasswordlessLogin = (
  typeof document === 'undefined' ? OnServer : InBrowser
) as React.ForwardRefExoticComponent<
  PasswordlessLoginProps & React.RefAttributes<PasswordlessLoginElement>
>;

/** The tag without the component: what React 19 sets, and listens to, by itself. */
type Tag = Properties &
  Attributes &
  TagListeners & { class?: string | undefined } & Omit<
    React.DetailedHTMLProps<
      React.HTMLAttributes<PasswordlessLoginElement>,
      PasswordlessLoginElement
    >,
    keyof Properties
  >;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is React's
  namespace JSX {
    interface IntrinsicElements {
      'passwordless-login': Tag;
    }
  }
}
