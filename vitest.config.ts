import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Every process that a test starts loads the same sources: what Node compiled once, it need not compile again.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compiled');

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.spec.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['tests/builders/library-once.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: end-to-end files drive a browser, so files run two at a time at the most.
    maxWorkers: 2,
  },
});
