import { Worker } from 'node:worker_threads';

new Worker(new URL('import-entries.js', import.meta.url), { argv: process.argv.slice(2) });
