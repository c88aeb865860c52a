import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'fuzz', testTimeout: 120_000, include: ['test/**/*.test.ts'] } })
