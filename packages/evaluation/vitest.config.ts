import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'evaluation', include: ['test/**/*.test.ts'] } })
