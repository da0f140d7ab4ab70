import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  appType: 'mpa',
  // A site of its own would have a copy of these files in its public folder.
  publicDir: '../../dist/cdn',
  build: {
    rolldownOptions: {
      input: ['index.html', 'account.html'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
    },
  },
});
