import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'english', testTimeout: 60_000, include: ['test/**/*.test.ts'] },
})
