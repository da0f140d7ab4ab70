/** Everything about links, in one chunk that a login by code never loads. */
export { checkAnswer } from './check-answer.js';
export { findAnswer } from './link-answer.js';
export { expectLink, forgetLink, recallLink } from './pending-links.js';
