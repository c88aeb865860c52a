// From a key to its notes in an editor, against the engine alone for the same key in the same run, and what
// many keys leave in memory: `pnpm bench lsp`. The command has to be built.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzerFor } from '@marginalia/rules'
import { editor, uriOf } from '../test/editor.ts'

const keys = Number(process.argv[2] ?? 400)
const edits = Number(process.argv[3] ?? 10_000)
const words = 3_000
const narrative = readFileSync(
  new URL('../../../fixtures/narratives/weak-judgment.md', import.meta.url),
  'utf8',
)
const folder = mkdtempSync(join(tmpdir(), 'marginalia-bench-'))
const text = `${narrative}\n\n`
  .repeat(40)
  .split(/(?<=\s)/)
  .slice(0, words)
  .join('')
writeFileSync(
  join(folder, 'memory.cjs'),
  `process.on('SIGUSR2', () => { gc(); require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'heap'))}, String(process.memoryUsage().heapUsed)) })`,
)

try {
  const client = await editor([folder], { node: ['--expose-gc', '--require', join(folder, 'memory.cjs')] })
  const path = join(folder, 'draft.md')
  await client.open(path, text)
  const analyzer = analyzerFor('written-assessment')
  const at = text.indexOf(' ', text.length / 2)
  const before = text.slice(0, at)
  const line = before.split('\n').length - 1
  let character = at - before.lastIndexOf('\n') - 1
  let typed = ''
  let analysis = analyzer.analyze(text)
  const type = async (key: string): Promise<number> => {
    const start = performance.now()
    client.change(path, { start: { line, character }, end: { line, character } }, key)
    await client.settled(path)
    character += key.length
    return performance.now() - start
  }

  /** Processor time in milliseconds: the engine alone, and the server and its client together. */
  const busy = { alone: 0, inEditor: 0 }
  const alone: number[] = []
  const inEditor: number[] = []
  const sentence = ' when the rota was changed again and nobody had been told of it.'
  for (let key = 0; key < keys; key++) {
    const one = sentence[key % sentence.length]!
    typed += one
    if (key === keys / 4) Object.assign(busy, { alone: 0, inEditor: -busyServer() })
    const start = performance.now()
    let used = process.cpuUsage()
    analysis = analyzer.analyze(before + typed + text.slice(at), { previous: analysis })
    busy.alone += milliseconds(process.cpuUsage(used))
    alone.push(performance.now() - start)
    used = process.cpuUsage()
    inEditor.push(await type(one))
    busy.inEditor += milliseconds(process.cpuUsage(used))
  }
  busy.inEditor += busyServer()
  console.log(`${words} words, ${analysis.report.findings.length} notes, ${keys} keys (milliseconds)`)
  const warm = (times: number[]): number[] => times.slice(keys / 4).sort((a, b) => a - b)
  for (const [name, part] of [
    ['least tenth', 0.1],
    ['middle', 0.5],
  ] as const) {
    const [engine, key] = [alone, inEditor].map(times => warm(times)[Math.floor(keys * 0.75 * part)]!)
    console.log(
      `${name.padEnd(14)} engine alone ${engine!.toFixed(2)}, key to notes ${key!.toFixed(2)}: ${(key! / engine!).toFixed(2)} of it`,
    )
  }

  // On a busy machine the times above are those of waiting for a processor, twice in an editor.
  if (busyServer() > 0)
    console.log(
      `processor time: ${(busy.inEditor / busy.alone).toFixed(2)} of the engine’s, the client included`,
    )

  console.log(`\nmemory of the server (MB, after collection), ${edits} edits`)
  await client.open(path, narrative)
  for (let edit = 0; edit <= edits; edit++) {
    if (edit % Math.floor(edits / 10) === 0)
      console.log(`${`${edit}`.padStart(6)} ${(await heap()).toFixed(1)}`)
    const start = { line: 9, character: 10 + (edit % 40) }
    const key = 'rota '[edit % 5]!
    // Every other edit takes away what the one before put in.
    const end = edit % 2 === 0 ? start : { line: 9, character: start.character + 1 }
    client.change(path, { start, end }, edit % 2 === 0 ? key : '')
    await client.settled(path)
  }
  await client.end()

  /** Where the system tells; 0 elsewhere. */
  function busyServer(): number {
    const file = `/proc/${client.pid}/stat`
    if (!existsSync(file)) return 0
    const [user, system] = readFileSync(file, 'utf8').split(' ').slice(13, 15).map(Number)
    return (user! + system!) * 10
  }

  async function heap(): Promise<number> {
    const folding = { textDocument: { uri: uriOf(path) } }
    process.kill(client.pid, 'SIGUSR2')
    await client.connection.sendRequest('textDocument/foldingRange', folding)
    await client.connection.sendRequest('textDocument/foldingRange', folding)
    return Number(readFileSync(join(folder, 'heap'), 'utf8')) / 1e6
  }
} finally {
  rmSync(folder, { recursive: true })
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}
