import { html, nothing } from 'lit';

import { withAsciiDigits } from '../identifier/digits.js';
import { FlowElement } from './flow-element.js';

/**
 * What the lazy part for phone numbers is given instead of importing it: if the two shared a module,
 * it would become a chunk of its own, which every login by email would have to fetch too.
 */
export const phoneHost = { FlowElement, html, nothing, withAsciiDigits };

export type PhoneHost = typeof phoneHost;
