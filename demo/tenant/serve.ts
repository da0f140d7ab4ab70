import { parseArgs } from 'node:util';
import { serveTenant } from './serve-tenant.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const server = await serveTenant({ port: Number(values.port) });
console.log(`The demo tenant listens on ${server.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close());
}
