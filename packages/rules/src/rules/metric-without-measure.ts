import { defineRule } from '@marginalia/engine'
import { headOf, type StatedMetric, statedWhere } from '@marginalia/narrative'

/** “40% better performance”: measured as what? */
export default defineRule({
  id: 'metric-without-measure',
  title: 'Number of nothing in particular',
  why: 'A number is only as good as the reader’s idea of what it counts.',
  ask: 'What exactly does the number count, and how?',
  category: 'metric',
  source: [
    {
      title:
        'Pyramid principle notes of an Amazon writing class (a relative metric needs an absolute baseline)',
      url: 'https://abhineetmishra.medium.com/pyramid-principle-for-cd08dbbc03f0',
      grade: 'B',
    },
  ],
  level: 'note',
  family: 'metric',
  scope: 'document',
  messages: {
    vague: '“{match}” counts {measure}, and nothing says how one measures that.',
    score: '“{match}” is a score, and nothing says who gave it or how often.',
  },
  examples: {
    flags: ['«60%» of the complexity was mine.', 'In 2023 quality went from 70% to «85%».'],
    passes: ['25% of the invoices were late.', 'In 2023 the fill rate went from 70% to 85%.'],
  },
  *check({ narrative }) {
    for (const { metric, at, baseline } of vagueIn(narrative)) {
      if (metric.relative && !baseline) continue
      if (isScore(metric)) {
        yield { message: 'score', at: at.locate(metric.quantity.span) }
        continue
      }
      const { words } = metric.sentence
      const [from, to] = metric.measure!
      const measure = at.locate([words[from]!.span[0], words[to - 1]!.span[1]])
      yield { message: 'vague', at: at.locate(metric.quantity.span), data: { measure } }
    }
  },
})

const isScore = ({ quantity, from }: StatedMetric): boolean => quantity.scale !== null && !from

function measuresQuality(metric: StatedMetric): boolean {
  const { unit } = metric.quantity
  const head = headOf(metric)
  return (
    (unit === 'percent' || unit === 'factor' || unit === 'points') &&
    head !== null &&
    immeasurable.test(head) &&
    metric.measure !== null
  )
}

const vagueIn = statedWhere(metric => isScore(metric) || measuresQuality(metric))

/** Names of qualities that nobody counts as they stand. */
const immeasurable =
  /^(?:performance|productivity|efficiency|effectiveness|quality|complexity|velocity|engagement|satisfaction|impact|value|success|experience|scalability|stability|reliability|morale|collaboration|effort|work|workload)$/
