import { lent } from './before-lit.js';

for (const name of lent) Reflect.deleteProperty(globalThis, name);
