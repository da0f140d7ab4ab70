import { defineConfig } from 'vite';
import { minifyLiterals } from './scripts/vite/minify-literals.js';
import { smallCssTag } from './scripts/vite/small-css-tag.js';

/** The script-tag build: `dist/cdn/passwordless-login.js` and its lazy chunks. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyLiterals(), smallCssTag()],
  build: {
    // The build of the modules goes to the same folder, after this one has emptied it.
    outDir: 'dist',
    // An app build would wrap each lazy import in a preload helper, 600 bytes of it.
    lib: { entry: 'src/define.ts', formats: ['es'] },
    target: 'es2022',
    license: { fileName: 'cdn/third-party-licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'cdn/passwordless-login.js',
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/i18n/locales/')
            ? 'cdn/locale-[name]-[hash].js'
            : 'cdn/[name]-[hash].js',
        comments: false,
        // A library is otherwise left with its white space.
        minify: true,
      },
    },
  },
});
