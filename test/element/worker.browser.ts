import { expect } from 'chai';
import type { Found } from './in-worker.js';

describe('a worker', () => {
  it('can import everything, and has no more globals than before', async () => {
    const worker = new Worker(new URL('./in-worker.ts', import.meta.url), { type: 'module' });
    const found = await new Promise<Found>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data as Found);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    worker.terminate();
    expect(found).to.eql({ name: 'PasswordlessLogin', step: 'identify', globals: [] });
  });
});
