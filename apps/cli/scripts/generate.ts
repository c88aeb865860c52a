// `pnpm generate`: the pages of docs/ that are made from the data the command uses.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settingsPage, suppressionsPage } from '../src/pages.ts'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))
writeFileSync(`${docs}settings.md`, settingsPage())
writeFileSync(`${docs}suppressions.md`, suppressionsPage())
