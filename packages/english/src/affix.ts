import { list } from './list.ts'

/** Whether a word ends in one of some endings, and has more letters than these. Looked up, not tried one by one. */
export function hasEnding(lower: string, endings: ReadonlySet<string>): boolean {
  for (let at = Math.max(1, lower.length - longest); at < lower.length; at++)
    if (endings.has(lower.slice(at))) return true
  return false
}

/** Letters of the longest ending. */
const longest = 8

/** What stands before the first hyphen: “re” of “re-opened”; empty where there is none. */
export const beforeHyphen = (lower: string): string => lower.slice(0, Math.max(0, lower.indexOf('-')))

/** With a hyphen before a verb: “re-opened” bends as “opened”. */
export const verbPrefixes = list('re pre co over under mis de cross double auto e')

/** Whether a word begins so, or is one of these. */
export function hasBeginning(lower: string, beginnings: ReadonlySet<string>): boolean {
  for (let to = 1; to <= Math.min(lower.length, longest); to++)
    if (beginnings.has(lower.slice(0, to))) return true
  return false
}
