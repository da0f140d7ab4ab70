import { createContext } from '@lit/context';

import type { FlowController } from './flow/flow-controller.js';
import type { FlowState } from './flow/flow.js';
import type { Locale } from './i18n/locale.js';

/** What can be done, and how the site set it up. */
export const flowContext = createContext<FlowController>(Symbol('flow'));

/** Where the login is. Replaced with each change. */
export const stateContext = createContext<FlowState>(Symbol('state'));

/** The words, and the language they are in. */
export const localeContext = createContext<Locale>(Symbol('locale'));
