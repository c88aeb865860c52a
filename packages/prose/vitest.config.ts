import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'prose', include: ['test/**/*.test.ts'] } })
