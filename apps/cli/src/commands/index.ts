import type { Command } from '../command.ts'
import { explain } from './explain.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { stream } from './stream.ts'

/** Every command, in the order in which help names them. The first is the default. */
export const commands: readonly Command[] = [review, explain, rules, stream]
