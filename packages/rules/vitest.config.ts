import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'rules',
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    // Rules are pure: read once for all files of tests, one rule is tried in half the time.
    isolate: false,
  },
})
