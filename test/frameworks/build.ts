import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BuildEnvironmentOptions, InlineConfig } from 'vite';
import { build, preview } from 'vite';
import { serveStatic } from '../e2e/static-server.js';

/** What a build is for. In development, frameworks warn, and React's StrictMode runs effects twice. */
type Mode = 'production' | 'development';

/**
 * Builds the app in a folder, and serves it on 127.0.0.1 until the tests of the file are over.
 *
 * @returns its address
 */
export async function serveApp(folder: URL, mode: Mode): Promise<string> {
  const config = await buildIn(folder, mode, {});
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  after(() => server.close());
  return server.resolvedUrls!.local[0]!;
}

/**
 * Builds a script for development, with all warnings, as the configuration beside it says. Serves a
 * page that runs it, on 127.0.0.1 until the tests of the file are over.
 *
 * @param html - what is in `#app` before the script has run
 * @returns the page's address
 */
export async function servePage(script: URL, html = ''): Promise<string> {
  const { build } = await buildIn(new URL('.', script), 'development', {
    assetsDir: '',
    rolldownOptions: {
      input: fileURLToPath(script),
      output: { entryFileNames: 'main.js' },
    },
  });
  const page = `<!doctype html>
<html lang="en">
<title>Page</title>
<link rel="icon" href="data:,">
<script type="module" src="/main.js"></script>
<div id="app">${html}</div>
</html>`;
  const site = await serveStatic(pathToFileURL(`${build.outDir}/`), page);
  after(() => site.close());
  return site.url;
}

/** Builds into a folder that is gone when the tests of the file are over. */
async function buildIn(folder: URL, mode: Mode, options: BuildEnvironmentOptions) {
  const outDir = await mkdtemp(path.join(tmpdir(), 'build-'));
  after(() => rm(outDir, { recursive: true }));
  const config = {
    root: fileURLToPath(folder),
    mode,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, ...options },
  } satisfies InlineConfig;
  // Frameworks go by it, and Vite does not set it by the mode.
  process.env.NODE_ENV = mode;
  await build(config);
  return config;
}
