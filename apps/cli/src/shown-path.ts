import { relative, sep } from 'node:path'

/** A path as a person would write it from here. Far away, the whole path says more. */
export function shownPath(path: string, cwd: string = process.cwd()): string {
  const short = relative(cwd, path).split(sep).join('/')
  return short === '' || short.startsWith('../../') ? path : short
}
