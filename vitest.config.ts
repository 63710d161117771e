import { defineConfig } from 'vitest/config';

/**
 * Apart from vite.config.ts, so that tests load no extension plugin. Three projects, which `npm test` runs one after
 * the other: browsers measure waiting times and must not share the cores with the others.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/build/**', '**/*.browser.test.ts'],
          testTimeout: 60_000,
          // Vitest leaves one core to itself, of two.
          maxWorkers: 2,
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          fileParallelism: false,
          maxConcurrency: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
