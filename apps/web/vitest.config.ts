import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'web',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser/build.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A browser that shares its cores now and then loses a frame; a fault of the page comes twice.
    retry: 1,
    // A slow machine is no fault of the page: what is waited for has time to come.
    expect: { poll: { timeout: 20_000 } },
  },
})
