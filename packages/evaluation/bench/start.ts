import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../src/table.ts'
import { built } from './command.ts'
import { median, spread, whole } from './figures.ts'
import { inTurns } from './program.ts'

/** (f) What the start consists of: each line does what the one above does, and more. */
export function start(folder: string, memo: string, turns: number): string {
  const empty = join(folder, 'empty.cjs')
  const word = join(folder, 'word.md')
  writeFileSync(empty, '')
  writeFileSync(word, 'It was decided.\n')
  const review = (file: string): string[] => [built, file, '--format', 'compact', '--fail-on', 'never']
  const { used, failed } = inTurns(
    [
      { name: 'Node, an empty file', args: [empty] },
      { name: 'the command is read (`--version`)', args: [built, '--version'] },
      { name: 'rules are made and asked (three words)', args: review(word) },
      { name: 'a memo is reviewed', args: review(memo) },
    ],
    turns,
  )
  let before = 0
  const rows = table(
    ['', 'CPU ms', 'spread', 'more'],
    [...used].map(([name, runs]) => {
      const cpu = runs.map(one => one.cpu)
      const more = median(cpu) - before
      before = median(cpu)
      return [name, whole(median(cpu)), spread(cpu), whole(more)]
    }),
  )
  return [rows, ...failed].join('\n\n')
}
