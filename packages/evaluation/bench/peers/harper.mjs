// harper.js over files, as its documentation shows it.
import { readFileSync } from 'node:fs'
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'

const linter = new LocalLinter({ binary: binaryInlined })
await linter.setup()
for (const path of process.argv.slice(2)) {
  const lints = await linter.lint(readFileSync(path, 'utf8'), { language: 'markdown' })
  for (const lint of lints) console.log(`${path}: ${lint.message()}`)
}
