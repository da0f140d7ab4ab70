import path from 'node:path';
import { dts } from 'rolldown-plugin-dts';
import { defineConfig } from 'vite';
import { writeIntegrity } from './scripts/vite/integrity.js';
import { localeChunks } from './scripts/vite/locale-chunks.js';
import { minifyLiterals } from './scripts/vite/minify-literals.js';
import { smallCssTag } from './scripts/vite/small-css-tag.js';
import { triedAgain } from './scripts/vite/tried-again.js';

/** What of `dist/` is bundled: the script-tag builds, and the entry for the tests of sites. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyLiterals(), smallCssTag(), localeChunks(), triedAgain()],
  // The plugin that bundles types reads these itself.
  oxc: { exclude: /\.d\.ts$/ },
  build: {
    // The build of the modules goes to the same folder, after the first of these has emptied it.
    outDir: 'dist',
    // An app build would wrap each lazy import in a preload helper, 600 bytes of it.
    lib: { entry: 'src/define.ts', formats: ['es'] },
    target: 'es2022',
    license: { fileName: 'cdn/third-party-licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        comments: false,
        // A library is otherwise left with its white space.
        minify: true,
      },
    },
  },
  environments: {
    /** `dist/cdn/passwordless-login.js` and its lazy chunks. */
    client: {
      build: {
        rolldownOptions: {
          output: {
            entryFileNames: 'cdn/passwordless-login.js',
            chunkFileNames: 'cdn/[name]-[hash].js',
            // In one chunk: what it imported from another would not be tried again.
            codeSplitting: {
              groups: [{ name: 'phone', test: /\/(steps\/phone|identifier\/phone-number)\.ts$/ }],
            },
          },
        },
      },
    },
    /** The same in one file, which a script tag can pin by its hash as a whole. */
    bundle: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        rolldownOptions: {
          output: { entryFileNames: 'cdn/passwordless-login.bundle.js', codeSplitting: false },
        },
      },
    },
    /** `dist/testing.js` and its types, with all that they need inside. */
    testing: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        lib: { entry: { testing: 'testing/index.ts' }, formats: ['es'] },
        license: { fileName: 'testing.third-party-licenses.md' },
        rolldownOptions: {
          plugins: [dts({ sourcemap: true })],
          // The compiler is slow, and known to be.
          checks: { bundlerTimings: false },
          output: { entryFileNames: '[name].js', minify: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        await builder.build(environment);
      }
      await writeIntegrity(path.join(builder.config.build.outDir, 'cdn'));
    },
  },
});
