import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'docx', include: ['test/**/*.test.ts'] } })
