import type { Quantity } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import { comparable } from '../metric.ts'
import type { Miscount } from './miscount.ts'

/** “Between 12 and 8”. */
export function backwardRange(
  sentence: Sentence,
  first: Quantity,
  second: Quantity | undefined,
): Miscount | null {
  const { words } = sentence
  if (!second || first.to !== null || second.to !== null) return null
  const between =
    words[first.words[0] - 1]?.lower === 'between' &&
    second.words[0] - first.words[1] === 1 &&
    words[first.words[1]]!.lower === 'and'
  if (!between || first.unit !== second.unit) return null
  const [a, b] = comparable(first, second)
  // “Between 11 and 2” may be hours of a day.
  if (first.unit === 'count' && a <= 12 && b <= 12 && !isNamed(sentence, second)) return null
  // “Between 20.45 and 03.00” goes over midnight.
  if ([first, second].every(({ span }) => timeOfDay.test(sentence.block.text.slice(...span)))) return null
  return a > b
    ? {
        kind: 'range',
        span: [first.span[0], second.span[1]],
        stated: first.value,
        computed: second.value,
        from: first.span,
        to: second.span,
      }
    : null
}

const timeOfDay = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/

/** Something is counted: “between 12 and 8 pallets”, not “between 11 and 2”. */
const isNamed = ({ words, block }: Sentence, { words: [, end], span }: Quantity): boolean => {
  const next = words[end]
  return (
    next !== undefined && /^\s+$/.test(block.text.slice(span[1], next.span[0])) && /[^s]s$/.test(next.lower)
  )
}
