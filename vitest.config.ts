import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, longest first. A file that is not here is merely begun later. */
const longest = [
  'apps/web/test/browser/everyone.test.ts',
  'apps/web/test/parity.test.ts',
  'apps/web/test/browser/lossless.test.ts',
  'apps/web/test/browser/first.test.ts',
  'apps/web/test/browser/place.test.ts',
  'apps/web/test/browser/drafts.test.ts',
  'packages/prose/test/incremental.test.ts',
  'packages/rules/test/laws.test.ts',
  'apps/web/test/browser/files.test.ts',
  'apps/web/test/browser/notes.test.ts',
  'apps/web/test/browser/margin.test.ts',
  'apps/cli/test/stream.test.ts',
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
