import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, longest first. One that is not here is merely begun later. Those of the page are not: they
 * follow all others, one at a time.
 */
const longest = [
  'packages/prose/test/incremental.test.ts',
  'packages/rules/test/laws.test.ts',
  'apps/cli/test/stream.test.ts',
  'apps/cli/test/complaints.test.ts',
  'packages/docx/test/laws.test.ts',
  'apps/cli/test/bank.test.ts',
  'apps/cli/test/lsp.test.ts',
]

/** Begins with what takes longest: a long file that is begun last is waited for by idle cores. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.indexOf(relative(import.meta.dirname, moduleId).replaceAll('\\', '/'))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*'],
    // Vitest leaves one core free, which is half of what a machine with two has.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
})
