import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedStories } from '../../bank/bench/stories.ts'
import { table } from '../src/table.ts'
import { built } from './command.ts'
import { ratio, whole } from './figures.ts'
import { run } from './program.ts'

/** (e) A bank of a thousand stories, for the first time and again. */
export function bank(folder: string, count: number): string {
  mkdirSync(join(folder, 'stories'))
  for (const { path, text } of generatedStories(count)) writeFileSync(join(folder, 'stories', path), text)
  const args = [built, 'bank', 'stories', '--cache', '--format', 'json', '--fail-on', 'never']
  const cold = run({ name: 'cold', args, cwd: folder })
  const again = run({ name: 'cached', args, cwd: folder })
  const row = (name: string, { cpu, wall, memory }: typeof cold): string[] => [
    name,
    whole(cpu),
    whole(wall),
    whole(memory),
    ratio(cpu, cold.cpu),
  ]
  return table(
    [`${whole(count)} stories`, 'CPU ms', 'wall ms', 'peak MB', 'CPU : cold'],
    [row('cold', cold), row('cached', again)],
  )
}
