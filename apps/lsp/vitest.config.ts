import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'lsp', include: ['test/**/*.test.ts'] },
})
