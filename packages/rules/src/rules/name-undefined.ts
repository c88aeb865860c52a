import { defineRule } from '@marginalia/engine'
import {
  determiners,
  explainingOpeners,
  hasEnding,
  knownAcronyms,
  knownMixed,
  knownNames,
  madeThings,
  namingWords,
  prepositions,
  pronouns,
} from '@marginalia/english'
import { gathered } from '@marginalia/narrative'
import type { Word } from '@marginalia/prose'
import { measured } from '../measured.ts'

const mixedCase =
  /^(?:[A-Z]+[a-z]+[A-Z]\w*|[a-z]{1,3}[A-Z]\w+|[A-Z]{2,}[a-z]{2,}\w*|[A-Z][a-z]+(?:-[a-z]{1,3}){1,2}-[A-Z][a-z]+)$/
const capitalised = /^[A-Z][a-z]{2,}$/

/** A name of a product, a system or a team that an outsider cannot know, at its first use. */
export default defineRule({
  id: 'name-undefined',
  title: 'Name only insiders know',
  why: 'A code name tells an outsider nothing about what the thing does.',
  ask: 'What is it?',
  category: 'term',
  source: [
    {
      title: 'Sharing my writing example exercise (the reader may not know your terminology)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  ...measured('name-undefined', ['unexplained']),
  family: 'term',
  scope: 'document',
  messages: { unexplained: '“{match}” is a name only insiders know.' },
  examples: {
    flags: [
      'I moved the «TarnQ» records in one night.',
      'In May the «Heron» dashboard went dark, and «Gate-to-Gate» with it.',
    ],
    passes: [
      'I moved TarnQ, a queue of unpaid invoices, in one night.',
      'I wrote the JavaScript for the Excel dashboard on GitHub.',
      'We built a tool called OwlBox in March.',
    ],
  },
  *check({ document }) {
    const seen = new Set<string>()
    for (const { placed, answer: word } of namesIn(document)) {
      if (seen.has(word.lower)) continue
      seen.add(word.lower)
      if (knownNames.has(word.lower) || knownNames.has(stemOf(word))) continue
      const { text } = placed.block
      const before = text.slice(Math.max(0, word.span[0] - 24), word.span[0])
      const after = text.slice(word.span[1], word.span[1] + 24)
      if (!isGlossed(before, after)) yield { message: 'unexplained', at: placed.locate(word.span) }
    }
  },
})

/** Words that look like names somebody made up. */
const namesIn = gathered(({ words }): readonly Word[] =>
  words.filter(
    (word, index) =>
      word.kind === 'word' &&
      (mixedCase.test(word.text) || (index > 0 && isNamed(word, words[index + 1]))) &&
      !determiners.has(word.lower) &&
      !pronouns.has(word.lower) &&
      !prepositions.has(word.lower) &&
      !knownMixed.has(word.lower) &&
      !knownMixed.has(stemOf(word)) &&
      !knownAcronyms.has(word.text),
  ),
)

const stemOf = ({ lower }: Word): string => lower.replace(/'?s$/, '')

/** “the Heron dashboard”: a capitalised word before something people make and name. */
const isNamed = ({ text }: Word, next: Word | undefined): boolean =>
  capitalised.test(text) &&
  !/(?:ed|ing|tion)$/.test(text) &&
  next !== undefined &&
  madeThings.has(next.lower) &&
  (next.text === next.lower || /^(?:App|Bot|Dashboard|Portal)$/.test(next.text))

/** “A tool called …”, “known as …”. */
function isNaming(before: string): boolean {
  const [, word = ''] = /(known as|\p{L}+)\s+["“'*_]*$/iu.exec(before) ?? []
  const lower = word.toLowerCase()
  return lower === 'known as' || namingWords.has(lower) || hasEnding(lower, namingWords)
}

const isGlossed = (before: string, after: string): boolean =>
  isNaming(before) ||
  /[([]["“'*_]*$/.test(before) ||
  // “At Brightwell, …”: an employer, not a system.
  /(?:^|[^\p{L}])(?:at|join|joined|for)\s+$/iu.test(before) ||
  /^["”'*_]*\s?(?:[([]|\s(?:is|was) (?:an?|the|our)\b|\s?[–—-]\s)/.test(after) ||
  explainingOpeners.has(/^["”'*_]*\s?,\s(\p{L}+)/u.exec(after)?.[1] ?? '')
