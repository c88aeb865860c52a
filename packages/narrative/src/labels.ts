import { type Block, endAt, type Mark, once } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'

/**
 * What a label announces: parts of a story (“Situation and task” announces two), or `meta`: a line
 * about the story (its question, principles, tags) that ends whatever part came before.
 */
export interface Label {
  readonly parts: readonly Part[] | 'meta'
  /** In the block's text: the label without what follows its colon. */
  readonly span: Span
  /** Where the labelled text begins, in the block's text. */
  readonly body: number
  /** STAR's own words and letters; other names count only beside more of their kind. */
  readonly canonical: boolean
  /** Written as one letter. */
  readonly letter: boolean
  /** Challenge, problem, obstacle: the situation, or the task where a situation came before. */
  readonly either: boolean
  /** Labels of one story look alike: “h3”, “b”, “t”, with list and quote depth. */
  readonly form: string
  /** “Challenge”, “Steps”: words that also name other things; they count in the form of the story's other labels. */
  readonly weak: boolean
}

interface Name {
  readonly parts: readonly Part[] | 'meta'
  readonly canonical?: boolean
  readonly weak?: boolean
  readonly either?: boolean
}

const names = new Map<string, Name>()
const add = (words: string, name: Name): void => {
  for (const word of words.split(', ')) names.set(word, name)
}

add('situation, situations, 情境, 情况, 情景', { parts: ['situation'], canonical: true })
add('context, background, scenario, setting, the situation, business context, situation context, 背景', {
  parts: ['situation'],
})
add('setup, set-up, current state, tension', { parts: ['situation'], weak: true })
add(
  'challenge, challenges, the challenge, problem, the problem, problem statement, issue, obstacle, obstacles',
  {
    parts: ['situation'],
    weak: true,
    either: true,
  },
)
add('task, tasks, 任务', { parts: ['task'], canonical: true })
add('goal, goals, objective, objectives, my task, the task, my goal, the goal, target, 目标', {
  parts: ['task'],
})
add('role, responsibility, responsibilities, mission, assignment', { parts: ['task'], weak: true })
add('action, actions, 行动, 措施', { parts: ['action'], canonical: true })
add(
  'approach, my approach, my action, my actions, the action, actions taken, action taken, what i did, what happened, activities, activity',
  {
    parts: ['action'],
  },
)
add('steps, steps taken, execution, solution, the solution, my solution, implementation, turn', {
  parts: ['action'],
  weak: true,
})
add('result, results, 结果, 成果', { parts: ['result'], canonical: true })
add(
  'outcome, outcomes, the outcome, the result, the results, result and impact, results and impact, outcome and impact, impact and results, final result, end result',
  {
    parts: ['result'],
  },
)
add('impact, the impact, business impact, evaluation', { parts: ['result'], weak: true })
add(
  'learning, learnings, lesson, lessons, lesson learned, lessons learned, key lesson, key lessons, lesson learnt, lessons learnt, key learning, key learnings, reflection, reflections, takeaway, takeaways, key takeaway, key takeaways, what i learned, what i learnt, what i would do differently, what i would change, retrospective, 反思, 总结, 收获',
  { parts: ['learning'] },
)
add('situation and task, situation task, s and t, context and goal, situation and goal', {
  parts: ['situation', 'task'],
  canonical: true,
})
add('action and result, actions and results, action result', { parts: ['action', 'result'], canonical: true })
add('result and learning, results and learnings, result and lessons', {
  parts: ['result', 'learning'],
  canonical: true,
})
add('s, situ', { parts: ['situation'], canonical: true })
add('t', { parts: ['task'], canonical: true })
add('a', { parts: ['action'], canonical: true })
add('r', { parts: ['result'], canonical: true })
add('l', { parts: ['learning'], canonical: true })
add(
  `question, questions, example question, interview question, prompt, story, title, primary lp, primary lps, primary principle, secondary lp, secondary lps, secondary principles, lp, lps, leadership principle, leadership principles, principle, principles, tags, tag, timeline, date, dates, confidence, do not claim, link to role, link, links, follow up, follow ups, follow-up, follow-ups, follow-up questions, followups, probes, notes, note, source, sources, company, answer, answer (star), response, grade, level, ai feedback, final tips, why it works, keywords, best for, best for questions about, best used for, provenance`,
  { parts: 'meta' },
)

const gap = String.raw`[ \t\u00A0]*`
/** A bullet or number and an emoji before a label. */
const lead = new RegExp(
  String.raw`(?:[-*•◦▪>]${gap})?(?:(?:[Ss][Tt][Ee][Pp]${gap})?\(?\d{1,2}[.)]${gap})?(?:[\p{Extended_Pictographic}\uFE0F\u20E3✅❌→]{1,4}${gap})?`,
  'uy',
)
/** “S - ” before “Situation”. */
const initial = new RegExp(String.raw`\(?[STARLCPGOstarlcpgo]\)?${gap}[-–—.):=]${gap}(?=\p{L}{3})`, 'uy')
/** Up to five words, a bracket with a length of time, and what ends the label. */
const label = new RegExp(
  String.raw`(\p{L}[\p{L}'’&/+-]{0,18}(?:${gap}[\p{L}'’&/+]{1,16}){0,4}?(?:${gap}\([Ss][Tt][Aa][Rr]\))?)` +
    String.raw`${gap}([(（\[][^)）\]\n]{1,60}[)）\]])?${gap}([:：\n]|\.(?=\s|$)|[-–—](?=[ \t\n]|$)|$)`,
  'uy',
)

/** What the letters of a label can begin with. Most sentences begin otherwise, and are spared the shapes. */
const beginnings = new Set(
  [...names.keys(), 'the', 'my', 'our', 'step', ...'starlcpgo'].flatMap(name => /^\p{L}+/u.exec(name) ?? []),
)
/** More than the words of a label, and nothing between them that could end it. */
const sixWords = /^(?:[a-zA-Z'’]+[ \t]+){5}[a-zA-Z'’]/
const mayBeLabel = (text: string): boolean => beginnings.has(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')

/** Labels at the beginnings of a block's lines and sentences, in order. */
export const labelsOf = once((block: Block): readonly Label[] => {
  const { text } = block
  const starts = new Set<number>([0])
  for (const { span } of block.sentences) starts.add(span[0])
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.add(at + 1)
  const found: Label[] = []
  for (const start of [...starts].sort((a, b) => a - b)) {
    const one = labelAt(block, start)
    if (one && one.span[0] >= (found.at(-1)?.body ?? 0)) found.push(one)
  }
  return found.length === 0 ? lettersIn(block) : found
})

const bracketed = /(?<![\p{L}\p{N}])[([]([STARL])[)\]][:.]?[ \t\u00A0]+(?=\S)/gu

/** “(S) It broke. (T) I had to mend it. (A) …”: letters in brackets, in STAR's order or at the beginning of a line. */
function lettersIn(block: Block): Label[] {
  const { text } = block
  if (!/[([][STARL][)\]]/.test(text)) return []
  const found = [...text.matchAll(bracketed)]
  const run = found.map(([, letter]) => letter).join('')
  const together = found.length >= 3 && /^S?T?A+R*L?$/.test(run)
  return found
    .filter(({ index }) => together || index === 0 || text[index - 1] === '\n')
    .map(({ 0: whole, 1: letter = '', index }) => {
      const name = names.get(letter.toLowerCase())!
      return labelOf(block, name, [index, index + whole.trimEnd().length], index + whole.length, true, 'i')
    })
}

function labelAt(block: Block, start: number): Label | null {
  const { text } = block
  const pad = /^\s*/.exec(text.slice(start, start + 100))?.[0].length ?? 0
  const found = matched(text.slice(start + pad, start + pad + 200))
  if (!found) return boldAt(block, start + pad)
  const { name, word, aside, end } = found
  const from = start + pad + found.from
  const to = start + pad + found.to
  const strong = block.marks.some(
    ({ kind, span }) =>
      kind === 'strong' && span[0] <= from + 1 && span[1] > from && span[1] <= to + 2 && span[1] >= to - 1,
  )
  const colon = end === ':' || end === '：'
  const stop = end === '.'
  const alone = end === '\n' || end === '' || text.slice(to + end.length).trim() === ''
  const letter = word.length === 1
  const dash = !colon && !stop && !alone
  // “Action” alone on a line is a label; “Results - ” or “A - ” needs bold type, a heading or a colon.
  const marked = strong || block.kind === 'heading'
  if (dash && !marked && !letter) return null
  // “Background.” may be a sentence; “Situation.” is not.
  if (stop && !marked && !name.canonical) return null
  if (letter && !(colon || (strong && block.kind !== 'heading') || (dash && block.list > 0))) return null
  if (name.parts === 'meta' && !colon && !marked) return null
  if (alone && !colon && !marked && (aside === undefined ? word.split(/\s+/).length > 3 : false)) return null
  if (block.kind === 'heading' && !alone && !colon) return null
  const kind = block.kind === 'heading' ? `h${block.depth}` : strong ? 'b' : block.kind === 'cell' ? 'c' : 't'
  return labelOf(block, name, [from, to], to + end.length, letter, kind)
}

/** A name and what ends it, with and without the letter before it, which is part of the label; offsets in `text`. */
function matched(text: string) {
  if (sixWords.test(text) || !mayBeLabel(text)) return null
  const start = endAt(lead, text, 0) ?? 0
  for (const from of [endAt(initial, text, start), start]) {
    if (from === null) continue
    label.lastIndex = from
    const match = label.exec(text)
    const name = match && nameOf(match[1]!)
    if (!name) continue
    const [whole, word = '', aside, end = ''] = match
    return { name, word, aside, end, from: start, to: from + whole.length - end.length }
  }
  return null
}

const strongIn = once(
  ({ marks }: Block): ReadonlyMap<number, Mark> =>
    new Map(marks.filter(({ kind }) => kind === 'strong').map(mark => [mark.span[0], mark])),
)

/** “**Action** I pushed”: bold type ends the label, and a sentence follows. */
function boldAt(block: Block, start: number): Label | null {
  const mark = strongIn(block).get(start)
  if (!mark || mark.span[1] - start > 60) return null
  const name = nameOf(block.text.slice(...mark.span))
  const follows = /^[ \t\u00A0]+["“‘(]?[\p{Lu}\p{N}]/u.test(block.text.slice(mark.span[1], mark.span[1] + 10))
  if (!name || name.parts === 'meta' || !follows) return null
  return labelOf(block, name, mark.span, mark.span[1], mark.span[1] - start === 1, 'b')
}

const labelOf = (
  { text, list, quote }: Block,
  name: Name,
  span: Span,
  body: number,
  letter: boolean,
  kind: string,
): Label => ({
  parts: name.parts,
  span,
  body: Math.min(text.length, body),
  canonical: name.canonical ?? false,
  letter,
  either: name.either ?? false,
  weak: name.weak ?? false,
  form: `${kind}.${list}.${quote}`,
})

function nameOf(word: string): Name | undefined {
  const plain = word
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s*[&+/]\s*/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
  return names.get(plain) ?? names.get(plain.replace(/^(?:the|my|our) /, ''))
}
