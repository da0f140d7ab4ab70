import type { PasswordlessEventName, PasswordlessEvents } from './events.js';
import type { PasswordlessLogin } from './passwordless-login.js';

/** What can be written on the tag, for templates that are typed. All derives from the element. */

type Declarations = (typeof PasswordlessLogin)['properties'];

/** What a site sets, by the names of the properties; undefined leaves the default. */
export type Properties = {
  [Name in keyof Declarations]?: PasswordlessLogin[Name] | undefined;
};

/** The same by the names of the attributes, without what has none. Numbers may be text. */
export type Attributes = {
  [
    Name in keyof Declarations as Declarations[Name] extends { attribute: boolean }
      ? never
      : Hyphenated<Name>
  ]?: (PasswordlessLogin[Name] extends number ? `${number}` : never) | Properties[Name];
};

/** The events by names such as `onPasswordlessSuccess`. */
export type EventNames = {
  [Name in PasswordlessEventName as `on${Capitalized<Name>}`]: Name;
};

/** A listener for each event, by those names. */
export type Listeners = {
  [Prop in keyof EventNames]?: Listener<EventNames[Prop]>;
};

/** A listener for each event, by names such as `onpasswordless-success`. */
export type TagListeners = {
  [Name in PasswordlessEventName as `on${Name}`]?: Listener<Name>;
};

type Listener<Name extends PasswordlessEventName> =
  ((event: PasswordlessEvents[Name]) => void) | undefined;

/** `baseUrl` becomes `base-url`. */
type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
  : Name;

/** `passwordless-success` becomes `PasswordlessSuccess`. */
type Capitalized<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitalized<Rest>}`
  : Capitalize<Name>;
