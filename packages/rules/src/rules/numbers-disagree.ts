import { defineRule } from '@marginalia/engine'
import { clausesOf } from '@marginalia/english'
import { type PlacedMetric, type Quantity, type StatedMetric, statedWhere } from '@marginalia/narrative'
import { once } from '@marginalia/prose'

/** The same quantity with two values. */
export default defineRule({
  id: 'numbers-disagree',
  point: 'numbers-disagree',
  title: 'One quantity, two numbers',
  why: 'A reader who finds two values for one thing trusts neither.',
  ask: 'Which of the two is right, or what makes them different?',
  category: 'metric',
  source: [{ title: 'Checked by this project within one document', grade: 'own' }],
  level: 'warning',
  probe: 'numbers-disagree',
  scope: 'document',
  messages: {
    change: '“{match}” here, {other} elsewhere, for the same change.',
    start: '“{match}” is where it starts here; elsewhere it starts at {other}.',
    amount: '“{match}” here, {other} elsewhere, for the same amount.',
  },
  examples: {
    flags: [
      'We cut picking errors by 40% in 2022.\n\nThe board heard that we cut picking errors by «45%» in 2022.',
      'Wait time fell from 50 minutes to 20 minutes. Two years on, people still say that wait time fell from «45 minutes» to 20 minutes.',
    ],
    passes: [
      'We cut picking errors by 40% in 2022 and by 45% in 2023.',
      'Picking errors fell by 40%. Packing errors fell by 45%.',
      'The proposal was to cut picking errors by 40%. The foreman cut picking errors by 25%.',
      'Wait time fell from 50 minutes to 20 minutes. Later wait time fell from 20 minutes to 12 minutes.',
    ],
  },
  *check({ narrative, document }) {
    const known = new Map<string, PlacedMetric>()
    for (const one of comparableIn(narrative)) {
      const key = keyOf(one, document.source)
      const first = known.get(key)
      if (!first) known.set(key, one)
      if (!first || one.at === first.at) continue
      const [here, there] = [one.metric, first.metric]
      if (here.from && there.from) {
        // The same end from another start; another end is another change.
        if (here.quantity.value === there.quantity.value && apart(here.from, there.from)) {
          yield {
            message: 'start',
            at: one.at.locate(here.from.span),
            data: { other: first.at.locate(there.from.span) },
          }
        }
      } else if (apart(here.quantity, there.quantity)) {
        yield {
          message: here.relative ? 'change' : 'amount',
          at: one.at.locate(here.quantity.span),
          data: { other: first.at.locate(there.quantity.span) },
        }
      }
    }
  },
})

/**
 * What two statements of one quantity share: the story, what is measured, unit, direction,
 * period and verb.
 */
function keyOf({ metric, period, at }: PlacedMetric, source: string): string {
  const pair = metric.from !== null && metric.direction !== null
  const when = pair || !period ? '' : source.slice(...period).toLowerCase()
  return `${at.story}|${ownKeyOf(metric)}|${when}`
}

/** What of the key the metric itself gives; null for what may well have many values: counts, levels, times. */
const ownKeyOf = once((metric: StatedMetric): string | null => {
  const { measure, sentence, relative, kind, quantity, direction, from } = metric
  const pair = from !== null && direction !== null
  if (!measure || quantity.to !== null || quantity.approximate || (!relative && !pair && kind !== 'money'))
    return null
  const words = sentence.words.slice(...measure).map(word => word.lower)
  if (!relative && !pair && words.length < 2) return null
  const verb = sentence.words[quantity.words[0] - 1]?.lower.slice(0, 4) ?? ''
  const what = relative ? 'change' : pair ? 'pair' : `amount ${verb}`
  return [words.join(' '), quantity.unit, what, direction].join('|')
})

const comparableIn = statedWhere(metric => ownKeyOf(metric) !== null && !isProposed(metric))

/** “The proposal was to cut it by 12%”: what was decided may differ. */
const isProposed = ({ sentence, quantity: { span }, relative }: StatedMetric): boolean =>
  relative &&
  clausesOf(sentence).findLast(({ verb }) => verb.span[0] < span[0] && verb.form !== 'gerund')?.verb.form ===
    'infinitive'

/** Further apart than rounding explains. */
const apart = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && Math.abs(a.value - b.value) > Math.max(a.slack, b.slack) * 1.001
