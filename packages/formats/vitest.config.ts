import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'formats', testTimeout: 60_000, include: ['test/**/*.test.ts'], testTimeout: 60_000 },
})
