import { readdirSync, readFileSync } from 'node:fs'
import { seeded } from '../src/random.ts'

const root = new URL('../../../fixtures/', import.meta.url)

/** Sentences of the fixtures as they are written, markup of the line and all. */
const sentences = ['narratives', 'bank']
  .flatMap(folder =>
    readdirSync(new URL(folder, root))
      .filter(name => name.endsWith('.md') && name !== 'README.md')
      .sort()
      .map(name => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
  )
  .flatMap(text => text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n\n+/))
  .flatMap(paragraph => paragraph.replace(/^[#>*+-]+ /, '').split(/(?<=[.?!])\s+(?=[A-Z*“])/))
  .map(sentence => sentence.replace(/\s+/g, ' ').trim())
  .filter(sentence => sentence.split(' ').length >= 5 && /[.?!]$/.test(sentence))

const headings = ['Background', 'What we knew', 'Options', 'Decision', 'What happened', 'Open questions']

/**
 * A memo of about so many words, made of sentences of the fixtures in an order of its own. No sentence comes twice in
 * the same words in all memos of one seed, because an engine remembers what it has read: each tells another number.
 */
export function memos(count: number, words: number, seed = 1): string[] {
  const random = seeded(seed)
  let told = 0
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const sentence = (): string => {
    const text = one(sentences)
    told++
    return /\d/.test(text)
      ? text.replace(/\d+/, String(told))
      : text.replace(/([.?!][*”)]*)$/, `, as page ${told} says$1`)
  }
  return Array.from({ length: count }, () => {
    const parts: string[] = []
    let written = 0
    while (written < words) {
      const [first, second, ...more] = Array.from({ length: 3 + Math.floor(random() * 4) }, sentence)
      const paragraph =
        random() < 0.15
          ? [first, second, ...more].map(line => `- ${line}`).join('\n')
          : [first, second, ...more].join(' ')
      if (random() < 0.2) parts.push(`## ${one(headings)}`)
      parts.push(paragraph)
      written += paragraph.split(' ').length
    }
    return `${parts.join('\n\n')}\n`
  })
}

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0
