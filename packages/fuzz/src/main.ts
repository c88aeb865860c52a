import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { attacks } from './attacks.ts'
import { describeReached, type Reached } from './coverage.ts'
import type { Outcome } from './round.ts'

const names = attacks.map(({ name }) => name)
/** Milliseconds without a word, after which a round hangs. */
const patience = 600_000

function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number')
  return Number(value)
}

const { seconds, seed, only, inputs, rounds, coverage } = new Command('pnpm fuzz')
  .description(
    `Attack every way in and out, and hold the laws of docs/architecture.md to what comes: ${names.join(', ')}. Inputs that run code which none before them has run are kept, and half of those to come are made of them.`,
  )
  .option('--seconds <n>', 'how long', whole, 60)
  .option('--rounds <n>', 'stop after so many rounds of every attack', whole)
  .option('--seed <n>', 'where to begin; a round has the seed after that of the round before', whole, 1)
  .option('--only <attack>', 'one attack', value => {
    if (!names.includes(value)) throw new InvalidArgumentError(`expected one of ${names.join(', ')}`)
    return value
  })
  .option('--inputs <n>', 'inputs of one round, times the weight of its attack', whole, 1)
  .option('--coverage', 'say which share of the code the inputs have run')
  .parse()
  .opts<{ seconds: number; seed: number; only?: string; inputs: number; rounds?: number; coverage?: true }>()

const counts = new Map(names.map(name => [name, 0]))
const broken: Outcome[] = []
const total = (): string => [...counts.values()].reduce((sum, count) => sum + count, 0).toLocaleString('en')
let last = { begun: '', seed }
let reached: Reached | null = null

const child = fork(
  fileURLToPath(new URL('child.ts', import.meta.url)),
  [String(seed), only ?? '', String(inputs), String(rounds ?? Number.POSITIVE_INFINITY)],
  { execArgv: process.execArgv },
)
let watch: NodeJS.Timeout
const wait = (): void => {
  clearTimeout(watch)
  watch = setTimeout(() => {
    broken.push({
      attack: last.begun,
      seed: last.seed,
      inputs: 0,
      broken: `nothing came for ${patience / 1_000} s`,
    })
    child.kill('SIGKILL')
  }, patience)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGKILL'))
const end = setTimeout(() => child.kill('SIGKILL'), seconds * 1_000)
wait()
child.on('message', (said: Outcome | typeof last | { readonly reached: Reached }) => {
  wait()
  if ('reached' in said) {
    reached = said.reached
    return
  }
  if ('begun' in said) {
    if (said.seed !== last.seed && said.seed % 100 === 0) console.log(`seed ${said.seed}: ${total()} inputs`)
    last = said
    return
  }
  counts.set(said.attack, (counts.get(said.attack) ?? 0) + said.inputs)
  if (said.broken === null) return
  broken.push(said)
  console.log(`\n${said.attack}, seed ${said.seed}: ${said.broken}`)
})
child.on('exit', (code, signal) => {
  clearTimeout(watch)
  clearTimeout(end)
  if (code !== 0 && signal === null)
    broken.push({ attack: last.begun, seed: last.seed, inputs: 0, broken: `the process ended with ${code}` })
  for (const [name, count] of counts)
    if (count > 0) console.log(`${name}: ${count.toLocaleString('en')} inputs`)
  console.log(
    `${total()} inputs, seeds ${seed} to ${last.seed}, ${broken.length === 0 ? 'no law broken' : `${broken.length} broken`}`,
  )
  if (coverage && reached) console.log(describeReached(reached))
  // What a round tries depends on what the rounds before it have kept.
  const options = `${only === undefined ? '' : `--only ${only} `}--seed ${seed} --inputs ${inputs}`
  for (const one of broken)
    console.log(`${one.attack} again: pnpm fuzz ${options} --rounds ${one.seed - seed + 1}`)
  process.exitCode = broken.length === 0 ? 0 : 1
})
