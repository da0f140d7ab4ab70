/** For the tests of a site: a tenant that lives in memory, and what leads elements and pages to it. */

export type { Fault } from '../demo/tenant/faults.js';
export type { Message } from '../demo/tenant/messages/inbox.js';
export type { SmsRefusal } from '../demo/tenant/providers.js';
export type { Client, Connection, Settings, TenantOptions, User } from '../demo/tenant/settings.js';
export { createTenant } from '../demo/tenant/tenant.js';
export type { Tenant } from '../demo/tenant/tenant.js';
export { answerWith } from './answer-with.js';
export type { PageAnswer, PageRequest, PlaywrightRoute, PuppeteerRequest } from './answer-with.js';
export { faultFor } from './fault-for.js';
export { signIn } from './sign-in.js';
export type { LoginElement, SignedIn } from './sign-in.js';
