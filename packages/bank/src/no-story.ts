import {
  adviceHeads,
  aloneHeads,
  answerNouns,
  answerOrdinals,
  anyStoryHeads,
  hasExpression,
  isExpression,
  methodNouns,
  methods,
  plainWordsOf,
  talkHeads,
  versionModifiers,
  versionNouns,
} from '@marginalia/english'

/** UTF-16 units of a heading that are read. */
const longest = 200

/** “The STAR method”, not “STAR method stories”. */
function isMethod(words: readonly string[]): boolean {
  const [last = '', second = '', third = ''] = words.toReversed()
  return methodNouns.has(last) && (methods.has(second) || (second.length === 1 && methods.has(third)))
}

/** True of a heading under which, however deep, no story of the bank is told. */
export function headsAdvice(heading: string): boolean {
  const words = plainWordsOf(heading.slice(0, longest))
  return hasExpression(words, adviceHeads) || isMethod(words)
}

/** True of a title that no story has. */
export function titlesNoStory(title: string): boolean {
  const words = plainWordsOf(title.slice(0, longest))
  return headsAdvice(title) || hasExpression(words, talkHeads) || isAlone(title)
}

/** Digits stand before and behind such a title at most. */
const isAlone = (title: string): boolean =>
  isExpression(plainWordsOf(title.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')), aloneHeads)

/** True of a title that would do for any other story as well: “My answer 2”, “Option B”. */
export function isGenericTitle(title: string): boolean {
  const words = plainWordsOf(title.replace(/\([^)]*\)[\s#:.\d)]*$/, ''))
  let end = words.length
  while (end > 0 && /^\d+$/.test(words[end - 1]!)) end--
  if (end > 1 && /^[a-e]$/.test(words[end - 1]!)) end--
  let from = 0
  while (versionModifiers.has(words[from] ?? '') && from < end - 1) from++
  const rest = words[0] === 'the' ? words.slice(1, end) : words.slice(0, end)
  return (from === end - 1 && versionNouns.has(words[from]!)) || isExpression(rest, anyStoryHeads)
}

/** “Answer 2”, “Option B”, “Second example: the flood”: one of several answers under one question. */
export function isOneAnswer(heading: string): boolean {
  const first = /^[^\p{L}]*(\p{L}+)(\s*)/u.exec(heading)
  if (!first) return false
  const [opening, word = '', space] = first
  const counted = space !== '' && answerOrdinals.has(word.toLowerCase())
  const noun = counted ? /^\p{L}+/u.exec(heading.slice(opening.length))?.[0] : word
  if (!noun || !answerNouns.has(noun.toLowerCase())) return false
  const behind = counted ? heading.slice(opening.length + noun.length) : heading.slice(opening.length)
  return /^\s*(?:(?:#\s*)?(?:\d+|[a-e]|one|two|three)(?![\p{L}\p{N}])|[:–—-]|$)/iu.test(behind)
}
