import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { chromiumPath } from './chromium.ts'

/** The policy holds on the built page only, so that is what is tested. */
export default async function setup(): Promise<void> {
  if (!chromiumPath) return
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'error',
  })
}
