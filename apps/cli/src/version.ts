import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }

export const version: string = manifest.version

/** The `homepage` of the package, by which formats name their maker; none until it is published with one. */
export const home: { readonly home?: string } =
  'homepage' in manifest ? { home: String(manifest.homepage) } : {}

/** The file that runs: its content is this very build. */
export const bundle: string = fileURLToPath(import.meta.url)

/** What starts it, with the code that was compiled last time: a thread starts so, too. */
export const launcher: string = join(dirname(bundle), 'marginalia.cjs')
