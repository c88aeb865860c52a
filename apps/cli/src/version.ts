import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }

export const version: string = manifest.version

/** The file that runs: its content is this very build, and a thread starts from it. */
export const bundle: string = fileURLToPath(import.meta.url)
