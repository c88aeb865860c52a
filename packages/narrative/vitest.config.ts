import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'narrative', include: ['test/**/*.test.ts'] } })
