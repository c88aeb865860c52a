import { oneOf } from './option-values.ts'
import { Problem } from './problem.ts'

/** A format that was asked for. */
export interface FormatWish<F> {
  readonly format: F
  /** The file it goes to; null for standard output. */
  readonly path: string | null
}

/**
 * What `--format` asks for: `FORMAT` for standard output, `FORMAT=FILE` for a file. Throws a Problem for a
 * format that is not known, a name without a file, and two formats for standard output.
 * @param asked none means `pretty`
 */
export function formatWishes<F extends { readonly id: string }>(
  asked: readonly string[],
  formats: readonly F[],
): FormatWish<F>[] {
  const ids = formats.map(({ id }) => id)
  const wishes = (asked.length === 0 ? ['pretty'] : asked).map(wish => {
    const [name = '', ...rest] = wish.split('=')
    const id = oneOf(name, ids, '--format')
    const path = rest.length === 0 ? null : rest.join('=')
    if (path === '') throw new Problem(`--format ${wish} names no file; expected ${id}=FILE`)
    return { format: formats.find(format => format.id === id)!, path }
  })
  if (wishes.filter(({ path }) => path === null).length > 1) {
    throw new Problem('several formats for one place; expected FORMAT=FILE for all but one')
  }
  return wishes
}
