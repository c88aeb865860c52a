import { defineRule } from '@marginalia/engine'
import { isMoney, numbersOf, type Quantity } from '@marginalia/english'
import { type Block, beside, once, type Placed, type Sentence } from '@marginalia/prose'

/** Parts of a sum, at least: two numbers and a third prove little. */
const fewest = 3
/** Parts further from the total than this share of it are no parts of it. */
const nearest = 0.25

/** Lines of money above their total, or a breakdown behind it, that add up to something else. */
export default defineRule({
  id: 'sum-disagrees',
  title: 'Total that its parts do not make',
  why: 'One sum that does not come out makes a reader doubt every other number in the text.',
  ask: 'Which of these numbers is the right one, or what is left out?',
  category: 'metric',
  source: [{ title: 'Checked by this project; rounding is respected', grade: 'own' }],
  level: 'warning',
  about: 'fact',
  probe: 'numbers-disagree',
  scope: 'document',
  messages: {
    lines: '“{match}” is the total; the lines above it add up to {computed}.',
    breakdown: '“{match}” is broken down in the next sentence; those parts add up to {computed}.',
  },
  examples: {
    flags: [
      'The new pier:\n\n- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Total «€6,310»',
      '| Pier | Cost |\n| --- | --- |\n| Timber | €4,200 |\n| Nails | €310 |\n| Wages | €2,000 |\n| Total | «€6,310» |',
      'The pier came to «€6,310». The breakdown was €4,200 for timber, €310 for nails and €2,000 for wages.',
    ],
    passes: [
      'The new pier:\n\n- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Total €6,510',
      // A line that gives no sum, gives a price, or takes something off.
      '- Timber €4,200\n- Nails, at a guess\n- Wages €2,000\n- Total €6,310',
      '- Timber about €4,200\n- Nails €310\n- Wages €2,000\n- Total €6,400',
      '- 30 planks at €41\n- 2 ropes at €15\n- 1 lamp at €610\n- Total €1,870',
      '- Rope €515 a month\n- Paint €85 a month\n- Oil €25 a month\n- Total €750',
      '- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Discount of the mill €200\n- Total €6,310',
      '- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Rope (€200)\n- Total €6,310',
      // A total of something else, lines below another, two lists.
      '- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Total with tax €7,747',
      '- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Total budget €7,000',
      '- Timber €4,200\n  - Oak €3,000\n  - Pine €1,200\n- Nails €310\n- Wages €2,000\n- Total €6,510',
      '- Timber €420\n- Nails €310\n- Wages €200\n\n1. Rope €120\n2. Total €900',
      '| Pier | Cost |\n| --- | --- |\n| Timber | €4,200 |\n| Nails | €310 |\n| Subtotal | €4,510 |\n| Wages | €2,000 |\n| Total | €6,510 |',
      '| Boat | Trips | Guests |\n| --- | --- | --- |\n| Lark | 14 | 31 |\n| Tern | 11 | 27 |\n| Swan | 9 | 35 |\n| Total | 34 | 31 |',
      // What breaks down, and a breakdown of something else.
      'The pier came to €6,510. The breakdown was €4,200 for timber, €310 for nails and €2,000 for wages.',
      'The pier came to €6,310. The breakdown was €400 for rope, €310 for nails and €200 for paint.',
      'The pier came to €6.5K. The breakdown was €4.2K for timber, €0.3K for nails and €2.0K for wages.',
      'The boat cost me €900. It broke down in May, and I paid €310 for the mast, €260 for the tow and €200 for the smith.',
      'The pier came to €6,310. The breakdown of May was €3,200 for timber, €310 for nails and €2,000 for wages.',
    ],
  },
  *check({ document }) {
    for (const { whole, parts } of totalsIn(document.blocks)) {
      const sum = sumOf(
        numberIn(whole.block),
        parts.map(({ block }) => numberIn(block)),
      )
      if (sum) yield { message: 'lines', at: whole.locate(sum.whole.span), data: { computed: sum.computed } }
    }
    for (const { block, locate } of document.blocks)
      for (const { whole, computed } of brokenDownIn(block))
        yield { message: 'breakdown', at: locate(whole.span), data: { computed } }
  },
})

interface Total {
  readonly whole: Placed
  readonly parts: readonly Placed[]
}

/** Lines with a total below them: items of a list, or a column of a table. */
function* totalsIn(blocks: readonly Placed[]): Iterable<Total> {
  for (const items of listsIn(blocks)) {
    const last = items.at(-1)!
    if (opensTotal(last.block)) yield { whole: last, parts: items.slice(0, -1) }
  }
  for (const cells of tablesIn(blocks)) yield* columnsIn(cells)
}

/** Items of lists that have one level: where another stands between them, what adds up to what is not said. */
function* listsIn(blocks: readonly Placed[]): Iterable<readonly Placed[]> {
  let items: Placed[] = []
  let isFlat = true
  for (const placed of [...blocks, null]) {
    const { list = 0, opensItem = false, ordered = false } = placed?.block ?? {}
    const first = items[0]?.block
    if (first && list > 0 && (list !== first.list || (ordered === first.ordered && !opensItem)))
      isFlat = false
    else if (first && opensItem && ordered === first.ordered) items.push(placed!)
    else {
      if (isFlat && items.length > fewest) yield items
      items = opensItem && placed ? [placed] : []
      isFlat = true
    }
  }
}

/** The cells of each table. */
function* tablesIn(blocks: readonly Placed[]): Iterable<readonly Placed[]> {
  let cells: Placed[] = []
  for (const placed of [...blocks, null]) {
    const last = cells.at(-1)?.block
    const goesOn = placed?.block.kind === 'cell' && (!last || placed.block.row >= last.row)
    if (!goesOn && cells.length > 0) {
      yield cells
      cells = []
    }
    if (placed?.block.kind === 'cell') cells.push(placed)
  }
}

/** The columns of a table under their heads, where its last row alone is a total. */
function* columnsIn(cells: readonly Placed[]): Iterable<Total> {
  const last = cells.at(-1)!.block.row
  const labels = cells.filter(({ block }) => block.column === 0 && block.row > 0)
  const [total, ...others] = labels.toReversed()
  if (!total || total.block.row !== last || !opensTotal(total.block)) return
  if (others.some(({ block }) => /total|\bsum\b/i.test(block.text))) return
  const columns = new Map<number, Placed[]>()
  for (const cell of cells) {
    if (cell.block.row === 0 || cell.block.column === 0) continue
    const column = columns.get(cell.block.column)
    if (column) column.push(cell)
    else columns.set(cell.block.column, [cell])
  }
  for (const column of columns.values()) yield { whole: column.at(-1)!, parts: column.slice(0, -1) }
}

/** “Total €900”, “Total costs: €900”, and in a table “Total” alone: not “Total with tax”, “Total budget”. */
const opensTotal = ({ text }: Block): boolean =>
  /^(?:grand )?total(?: costs?| sum| amount)?\W{0,4}(?:\d|$)/i.test(text)

/** Something is taken off, or the number is a price, one of several stretches, or in the brackets of a loss. */
const isNoAddend = (text: string): boolean =>
  /[-–−(]\s?[$€£]|\b(?:less|minus|discount|refund|rebate)\b/i.test(text) ||
  /\bat [$€£]|\d (?:an?|per|each|every) \w|\beach\b|\d\/\w/i.test(text)

/** The one sum of money that a line gives; null where it gives none, another number beside it, or a rough one. */
const numberIn = once((block: Block): Quantity | null => {
  if (isNoAddend(block.text)) return null
  const [number, another] = block.sentences
    .flatMap(sentence => numbersOf(sentence))
    .filter(({ metric }) => metric)
  return number && !another && isExact(number) ? number : null
})

const isExact = ({ approximate, to, unit }: Quantity): boolean => !approximate && to === null && isMoney(unit)

/** What the parts add up to, where that is near the total and not the total. Rounding is respected. */
function sumOf(
  whole: Quantity | null,
  parts: readonly (Quantity | null)[],
): { readonly whole: Quantity; readonly computed: number } | null {
  if (!whole || parts.length < fewest) return null
  if (!parts.every(part => part !== null && part.unit === whole.unit)) return null
  const sum = parts.reduce((all, part) => all + part!.value, 0)
  const play = [whole, ...parts].reduce((all, number) => all + roundingOf(number!), 0)
  const off = Math.abs(sum - whole.value)
  return off <= play || off > nearest * whole.value ? null : { whole, computed: Math.round(sum * 100) / 100 }
}

/** “310” is meant to the unit, “4.2K” to a hundred. */
const roundingOf = ({ slack, value }: Quantity): number =>
  Number.isInteger(value) && value % 100 !== 0 && value < 1_000_000 ? 0 : slack

/** “It came to $900. The breakdown was $400 for …”: the total stands in the sentence before. */
const brokenDownIn = once((block: Block) =>
  block.sentences.flatMap(sentence => {
    const before = beside(sentence, -1)
    if (!before || !/^(?:the|its|this) breakdown (?:is|was)\b/i.test(sentence.text)) return []
    const parts = moneyIn(sentence)
    const totals = moneyIn(before)
    if (totals.length === 0 || ![...totals, ...parts].every(isExact)) return []
    const sums = totals.map(whole => sumOf(whole, parts))
    // One of the sums named is the total.
    return sums.some((one, at) => one === null && isNear(totals[at]!, parts)) || !sums[0] ? [] : [sums[0]]
  }),
)

/** The parts add up to it, as far as it is rounded. */
const isNear = ({ value }: Quantity, parts: readonly Quantity[]): boolean =>
  Math.abs(parts.reduce((all, part) => all + part.value, 0) - value) <= nearest * value

const moneyIn = (sentence: Sentence): readonly Quantity[] =>
  numbersOf(sentence).filter(({ metric, unit }) => metric && isMoney(unit))
