import { defineRule } from '@marginalia/engine'
import { isMoney, numbersOf, type Quantity, tokensOf } from '@marginalia/english'
import { type Block, beside, once, type Placed, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Parts of a sum, at least: two numbers and a third prove little. */
const fewest = 3
/** A breakdown further from the total than this share of it breaks down something else. */
const nearest = 0.25

/** Lines above a total, or a breakdown behind one, that add up to something else. */
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
    groups: '“{match}” stand above the list; its lines add up to {computed}.',
    breakdown: '“{match}” is broken down in the next sentence; those parts add up to {computed}.',
  },
  examples: {
    flags: [
      'The new pier:\n\n- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Total «€6,310»',
      '| Pier | Cost |\n| --- | --- |\n| Timber | €4,200 |\n| Nails | €310 |\n| Wages | €2,000 |\n| Total | «€6,310» |',
      'We looked at «186 boats» in May:\n\n- 64 boats: new rope\n- 57 boats: new paint\n- 79 boats: nothing',
      'The pier came to «€6,310». The breakdown was €4,200 for timber, €310 for nails and €2,000 for wages.',
    ],
    passes: [
      'The new pier:\n\n- Timber €4,200\n- Nails €310\n- Wages €2,000\n- Total €6,510',
      '- Timber €4,200\n- Nails, at a guess\n- Wages €2,000\n- Total €6,310',
      '- Timber about €4,200\n- Nails €310\n- Wages €2,000\n- Total €6,400',
      'We looked at 200 boats in May:\n\n- 64 boats: new rope\n- 57 boats: new paint\n- 79 boats: nothing',
      'We looked at 186 boats in May:\n\n- 64 boats: new rope\n- 57 sails: new cloth\n- 79 boats: nothing',
      'The pier came to €6,510. The breakdown was €4,200 for timber, €310 for nails and €2,000 for wages.',
      'The pier came to €6,310. The breakdown was €400 for rope, €310 for nails and €200 for paint.',
      'The pier came to €6.5K. The breakdown was €4.2K for timber, €0.3K for nails and €2.0K for wages.',
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
    for (const { at, computed } of groupsIn(document.blocks))
      yield { message: 'groups', at, data: { computed } }
    for (const { block, locate } of document.blocks)
      for (const { whole, computed } of brokenDownIn(block))
        yield { message: 'breakdown', at: locate(whole.span), data: { computed } }
  },
})

interface Total {
  readonly whole: Placed
  readonly parts: readonly Placed[]
}

/** Runs of blocks that belong together: the items of a list on one level, or the cells of a table. */
function* runsIn(blocks: readonly Placed[]): Iterable<readonly Placed[]> {
  let run: Placed[] = []
  for (const placed of blocks) {
    const { kind, list, opensItem, row, column } = placed.block
    const last = run.at(-1)?.block
    const goesOn =
      last !== undefined &&
      (kind === 'cell'
        ? last.kind === 'cell' && (row > last.row || column > last.column)
        : last.kind !== 'cell' && opensItem && list === last.list)
    if (goesOn) run.push(placed)
    else {
      if (run.length >= fewest) yield run
      run = kind === 'cell' || opensItem ? [placed] : []
    }
  }
  if (run.length >= fewest) yield run
}

/** Lines with a total below them: items of a list, or a column of a table. */
function* totalsIn(blocks: readonly Placed[]): Iterable<Total> {
  for (const run of runsIn(blocks)) {
    const last = run.at(-1)!
    if (last.block.kind !== 'cell') {
      if (opensTotal(last.block)) yield { whole: last, parts: run.slice(0, -1) }
      continue
    }
    const label = run.find(({ block }) => block.row === last.block.row)!
    if (!opensTotal(label.block)) continue
    for (const whole of run.filter(({ block }) => block.row === last.block.row && block !== label.block)) {
      const column = run.filter(({ block }) => block.column === whole.block.column && block.row > 0)
      yield { whole, parts: column.slice(0, -1) }
    }
  }
}

const groupLine = /^([\d,]{1,9}) ([a-z]{3,})\b/i

/** “186 boats” above a list whose lines begin “64 boats”, “57 boats” …: they share one noun, so they are its groups. */
function* groupsIn(blocks: readonly Placed[]): Iterable<{ readonly at: Span; readonly computed: number }> {
  for (const run of runsIn(blocks)) {
    const above = blocks[run[0]!.index - 1]
    const lines = run.map(({ block }) => groupLine.exec(block.text))
    const noun = lines[0]?.[2]?.toLowerCase()
    if (!above || !lines.every(line => line !== null && line[2]!.toLowerCase() === noun)) continue
    const sum = lines.reduce((all, line) => all + Number(line![1]!.replaceAll(',', '')), 0)
    const totals = countsOf(above.block, noun!)
    const [whole] = totals
    if (!whole || totals.some(({ value }) => value === sum)) continue
    if (Math.abs(sum - whole.value) <= nearest * whole.value)
      yield { at: above.locate(whole.span), computed: sum }
  }
}

/** Tokens between a count and its noun, at most: “186 boats”, “186 open fishing boats”. */
const farthest = 3

/** The counts of a noun in a block, with their nouns. */
const countsOf = (block: Block, noun: string): readonly { readonly value: number; readonly span: Span }[] =>
  block.sentences.flatMap(sentence => {
    const tokens = tokensOf(sentence)
    return numbersOf(sentence).flatMap(({ approximate, metric, span, to, unit, value }) => {
      if (!metric || approximate || to !== null || unit !== 'count') return []
      const at = tokens.findIndex(token => token.span[0] >= span[1])
      const counted =
        at === -1 ? undefined : tokens.slice(at, at + farthest).find(({ lower }) => lower === noun)
      return counted ? [{ value, span: [span[0], counted.span[1]] as Span }] : []
    })
  })

const opensTotal = ({ text }: Block): boolean => /^(?:grand )?total\b(?! (?:number|of)\b)/i.test(text)

/** The one sum of money that a line gives, or its one count; null where it gives none, several or a rough one. */
const numberIn = once((block: Block): Quantity | null => {
  const numbers = block.sentences.flatMap(sentence => numbersOf(sentence)).filter(({ metric }) => metric)
  const money = numbers.filter(({ unit }) => isMoney(unit))
  const [number, another] = money.length > 0 ? money : numbers
  return number && !another && isExact(number) ? number : null
})

const isExact = ({ approximate, to, unit }: Quantity): boolean =>
  !approximate && to === null && (isMoney(unit) || unit === 'count')

/** What the parts add up to, where that is not the total. Rounding is respected. */
function sumOf(
  whole: Quantity | null,
  parts: readonly (Quantity | null)[],
): { readonly whole: Quantity; readonly computed: number } | null {
  if (!whole || parts.length < fewest) return null
  if (!parts.every(part => part !== null && part.unit === whole.unit)) return null
  const sum = parts.reduce((all, part) => all + part!.value, 0)
  const play = [whole, ...parts].reduce((all, number) => all + roundingOf(number!), 0)
  return Math.abs(sum - whole.value) <= play ? null : { whole, computed: Math.round(sum * 100) / 100 }
}

/** “310” is meant to the unit, “4.2K” to a hundred. */
const roundingOf = ({ slack, value }: Quantity): number =>
  Number.isInteger(value) && value % 100 !== 0 && value < 1_000_000 ? 0 : slack

const breakingDown = /\b(?:breakdown|broke(?:n)? down|split|made up of)\b/i

/** “It came to $900. The breakdown was $400 for …”: the total stands in the sentence before. */
const brokenDownIn = once((block: Block) =>
  block.sentences.flatMap(sentence => {
    const before = beside(sentence, -1)
    if (!before || !breakingDown.test(sentence.text)) return []
    const parts = moneyIn(sentence)
    const totals = moneyIn(before)
    const [first] = totals
    if (!first || ![...totals, ...parts].every(isExact)) return []
    const sums = totals.map(whole => sumOf(whole, parts))
    const [sum] = sums
    // One of the sums named is the total; parts far from the first break down something else.
    if (!sum || sums.some(one => one === null)) return []
    const computed = parts.reduce((all, { value }) => all + value, 0)
    return Math.abs(computed - first.value) > nearest * first.value ? [] : [sum]
  }),
)

const moneyIn = (sentence: Sentence): readonly Quantity[] =>
  numbersOf(sentence).filter(({ metric, unit }) => metric && isMoney(unit))
