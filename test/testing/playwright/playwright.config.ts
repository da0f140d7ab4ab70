import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../../scripts/test/launch-options.js';

export default defineConfig({
  outputDir: '../../../node_modules/.cache/playwright',
  use: { baseURL: process.env.SITE_URL!, launchOptions: launchOptions() },
});
