import { defineRule } from '@marginalia/engine'
import { endAt } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

const virtue =
  '(?:(?:good|clear|open|effective|early|proactive|cross-functional|constant|continuous|active|transparent) )?(?:communication|team ?work|collaboration|planning|preparation|listening|patience|leadership|trust|transparency|flexibility|adaptability|perseverance|persistence|resilience|ownership|empathy|feedback|prioriti[sz]ation|time management|(?:continuous )?learning|hard work|being (?:proactive|flexible|patient|transparent|adaptable)|working together|(?:having )?an open mind)'
// The list is long: it stands in an expression once, at one end, and is only asked beside the words that point to it.
const virtueHere = new RegExp(virtue, 'iy')
const virtueBefore = new RegExp(`\\b${virtue}$`, 'i')
const praised =
  / (?:is|are|was|were) (?:(?:very|so|really|truly|absolutely|always) )?(?:important|key|critical|essential|vital|crucial|everything|paramount|invaluable|necessary)\b/gi
const worth = /\b(?:the )?(?:importance|value|power|significance|benefits?) of /gi
const link = /,? and |, /iy
const saying = /\bnever (?:to )?give up\b|\bthere is no “?i”? in team\b/gi

/** “Communication and trust are key”: where praise ends, and the one or two virtues before it. */
function* virtuesPraised(text: string): Generator<Span> {
  for (const { index, 0: praise } of text.matchAll(praised)) {
    let from = startOfVirtue(text, index)
    if (from === null) continue
    if (/ and $/i.test(text.slice(0, from))) from = startOfVirtue(text, from - ' and '.length) ?? from
    yield [from, index + praise.length]
  }
}

/** “The importance of planning, trust and patience”: as far as the virtues go. */
function* virtuesNamed(text: string): Generator<Span> {
  for (const { index, 0: opener } of text.matchAll(worth)) {
    let to = endAt(virtueHere, text, index + opener.length)
    if (to === null) continue
    for (let next: number | null = to; next !== null; ) {
      to = next
      const linked = endAt(link, text, to)
      next = linked === null ? null : endAt(virtueHere, text, linked)
    }
    yield [index, to]
  }
}

function* sayings(text: string): Generator<Span> {
  for (const { index, 0: words } of text.matchAll(saying)) yield [index, index + words.length]
}

/** Where a virtue begins that ends at `to`. The longest is some forty letters. */
function startOfVirtue(text: string, to: number): number | null {
  const cut = Math.max(0, to - 60)
  const match = virtueBefore.exec(text.slice(cut, to))
  return match && cut + match.index
}

const lesson =
  /\b(?:learn(?:ed|t|ing)?|lessons?|taught|reinforced|underscored|underlined|highlighted|emphasi[sz]ed|showed|reminded|reali[sz]ed|demonstrated|takeaways?|experience|reflection)\b/i

/** A lesson that would fit any story. */
export default defineRule({
  id: 'generic-learning',
  title: 'Lesson that fits any story',
  why: 'A lesson anybody could state shows no change in what the writer does.',
  ask: 'What exactly is different in how you work since?',
  category: 'structure',
  source: [
    { title: 'leyaa.ai, behavioural answers: the generic lesson as the typical failure', grade: 'C' },
    {
      title: 'Amazon, how to answer with STAR (what you learned)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'warning',
  scope: 'sentence',
  messages: { generic: '“{match}” is a lesson that fits any story.' },
  examples: {
    flags: [
      'I learned that «communication is important».',
      'The experience reinforced «the importance of teamwork and planning».',
    ],
    passes: [
      'I now call the harbour office before I order a crane.',
      'I learned that the issuer reads a change request only on Tuesdays.',
      'Communication is important to the regulator, so I sent the file twice.',
    ],
  },
  *check({ text, span }) {
    if (!lesson.test(text)) return
    let end = -1
    for (const spans of [virtuesPraised, virtuesNamed, sayings]) {
      for (const [from, to] of spans(text)) {
        if (from < end) continue
        end = to
        yield { message: 'generic', at: [span[0] + from, span[0] + to] }
      }
    }
  },
})
