import { makingForms } from '@marginalia/english'
import type { Document } from '@marginalia/prose'
import type { PromptFact } from '@marginalia/report'
import type { PlacedSentence } from './narrative.ts'
import { type Prompt, prompts } from './prompts.ts'

/** The prompt a name stands for: an id, an alias or a longer question that holds one; null for none. */
export function promptOf(name: string): Prompt | null {
  const plain = name
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return (
    prompts.find(({ id, aliases }) => id === plain || aliases.includes(plain)) ??
    prompts.find(({ aliases }) =>
      aliases.some(alias => alias.length > 4 && ` ${plain} `.includes(` ${alias} `)),
    ) ??
    null
  )
}

/** The prompt the front matter names, where it names one of the two. */
export function promptIn({ frontMatter }: Document): Prompt | null {
  const name = frontMatter?.data?.prompt
  return typeof name === 'string' || typeof name === 'number' ? promptOf(String(name)) : null
}

/** The published prompt that a pasted question is, in whatever words; null where it may be another one. */
export function promptAsked(question: string): Prompt | null {
  const text = question.toLowerCase()
  const has = (...patterns: readonly RegExp[]): number =>
    patterns.filter(pattern => pattern.test(text)).length
  const made =
    /\byour\b/.test(text) || (/\byou\b/.test(text) && text.split(/\W+/).some(word => makingForms.has(word)))
  if (made && /\b(?:invent|innovat)/.test(text)) return prompts.find(({ id }) => id === 'innovation') ?? null
  const judged =
    /\bjudge?ment call\b/.test(text) ||
    (/\bdecision\b|\bdecide\b/.test(text) &&
      has(
        /\balternatives?\b|\boptions\b/,
        /\banaly[sz]\w*|\bdata\b|\binformation\b/,
        /\btime\b(?! (?:you|when))/,
      ) >= 2)
  return judged ? (prompts.find(({ id }) => id === 'judgment') ?? null) : null
}

/** Each part of a prompt with the first sentence that seems to answer it. */
export function promptCoverage(prompt: Prompt, sentences: readonly PlacedSentence[]): PromptFact {
  return {
    id: prompt.id,
    parts: prompt.parts.map(part => ({
      part: part.id,
      span:
        (
          sentences.find(one => one.part !== null && one.part !== 'other' && part.parts.includes(one.part)) ??
          sentences.find(({ sentence }) => part.answers(sentence))
        )?.span ?? null,
    })),
  }
}
