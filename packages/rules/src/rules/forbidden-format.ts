import { defineRule } from '@marginalia/engine'
import { type Narrative, tellsPast } from '@marginalia/narrative'
import type { Span } from '@marginalia/report'

/** Lists, tables and images where the instructions ask for prose. Headings are allowed. */
export default defineRule({
  id: 'forbidden-format',
  title: 'Format the instructions forbid',
  why: 'The task asks for an essay: no bullets, graphics, tables or charts.',
  ask: 'Does the task allow it?',
  asks: { bullets: 'What connects these points?' },
  category: 'instruction',
  source: [
    {
      title: 'Amazon, writing exercise as given to a candidate (no bullet points, graphics, tables, charts)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  level: 'error',
  scope: 'document',
  defaults: { bullets: 0, tables: 0, images: 0 },
  messages: {
    bullets: 'A list begins here; bullets in the text: {count}, allowed: {limit}.',
    table: 'A table stands in a text that is to be prose.',
    image: 'An image stands in a text that is to be prose.',
  },
  examples: {
    flags: [
      'I did two things.\n\n«- Built a screen»\n- Taught the foreman',
      'The times:\n\n«| Day | Hour |»\n| --- | --- |\n| Mon | 6 |',
      'The yard: «![the yard at six](yard.png)»',
    ],
    passes: [
      '# The depot\n\nI built a screen and taught the foreman.',
      '- [ ]',
      'I went in 3 - 4 times.',
      // A candidacy tells nothing that was.
      `${'I want a yard in which everybody knows the list. '.repeat(12)}\n\n- More light\n- Fewer gates`,
    ],
  },
  *check({ document, narrative }, { bullets, tables, images }) {
    if (isAnotherText(narrative)) return
    const { features, source, blocks } = document
    // A question that was pasted keeps its own bullets.
    const isAsked = ([from]: Span): boolean =>
      narrative.foreign.some(([start, end]) => start <= from && from < end)
    const lists = features.filter(({ kind, span }) => kind === 'list' && !isAsked(span))
    const plain = blocks.filter(
      ({ block, start }) => block.list > 0 && block.opensItem && !isAsked([start, start]),
    )
    const count = lists.length > 0 ? lists.reduce((sum, { items }) => sum + items, 0) : plain.length
    const opens: Span[] = lists.map(({ span }) => span)
    const first = plain[0]
    if (lists.length === 0 && first) opens.push(first.locate([0, first.block.text.length]))
    const begins = opens
      .filter(([at], index) => !opens.slice(0, index).some(([, end]) => at < end))
      .map(span => lineOf(source, span))
    const [begun, ...others] = begins
    // A mark before a single line is a footnote, or a slip of the formatting.
    if (count > Math.max(bullets, 1) && plain.length > 0 && begun)
      yield {
        message: 'bullets',
        at: begun,
        also: others,
        data: { count, limit: bullets },
        identity: `list ${source.slice(...begun)}`,
      }
    const found = { table: tables, image: images }
    for (const kind of ['table', 'image'] as const) {
      const all = features.filter(feature => feature.kind === kind)
      if (all.length > found[kind])
        for (const { span } of all) yield { message: kind, at: lineOf(source, span) }
    }
  },
})

/** The first line of a place that is not blank. */
function lineOf(source: string, [from, to]: Span): Span {
  const text = source.slice(from, to)
  const begin = Math.max(text.search(/\S/), 0)
  const length = text.slice(begin).search(/\r?\n/)
  return [from + begin, length === -1 ? to : from + begin + length]
}

/** Fewer sentences tell nothing of what a text is. */
const fewest = 12
/** Percent of the sentences that tell what was, at least, in an essay about what one did. */
const past = 40

/** The instructions are about an essay that tells what was; a candidacy or a plan may have its lists. */
const isAnotherText = ({ sentences }: Narrative): boolean =>
  sentences.length >= fewest &&
  sentences.filter(({ sentence }) => tellsPast(sentence)).length * 100 < past * sentences.length
