import { expressionsIn } from '@marginalia/english'
import type { BankStory, Span, StoryFacts } from '@marginalia/report'
import { jobSignals } from './job-signals.ts'

/** Principles suggested for one story. */
const most = 2
/** What different words have to add up to before a second principle is suggested. */
const enough = 2
/** A word of the title or the question says what the story is about, and counts as two of its text. */
const inTitle = 2

/**
 * The principles that the words of a story signal most, with these words: by the number of different words. Of 67
 * stories of real banks whose principle is known, the first suggestion is right for two thirds.
 */
export function suggestionsFor(story: StoryFacts, source: string): BankStory['suggested'] {
  const found = new Map<string, { spans: Span[]; words: Map<string, number> }>()
  const add = (principle: string, span: Span, weight: number): void => {
    const entry = found.get(principle) ?? { spans: [], words: new Map<string, number>() }
    found.set(principle, entry)
    const word = source
      .slice(...span)
      .toLowerCase()
      .replace(/(?:e?s|ed|ing)$/, '')
    if ((entry.words.get(word) ?? 0) >= weight) return
    if (!entry.words.has(word)) entry.spans.push(span)
    entry.words.set(word, weight)
  }
  for (const place of [story.title, story.question]) {
    if (!place) continue
    // Titles ask for a principle in the words in which openings do.
    for (const [principle, signals] of jobSignals()) {
      for (const [from, to] of expressionsIn(source.slice(...place), signals))
        add(principle, [place[0] + from, place[0] + to], inTitle)
    }
  }
  for (const { principle, spans } of story.signals) for (const span of spans) add(principle, span, 1)
  const ranked = [...found]
    .map(([principle, { spans, words }]) => ({
      principle,
      spans,
      weight: [...words.values()].reduce((sum, weight) => sum + weight, 0),
    }))
    .sort((a, b) => b.weight - a.weight)
  return ranked
    .filter(({ weight }, index) => index === 0 || weight >= enough)
    .slice(0, most)
    .map(({ principle, spans }) => ({ principle, spans }))
}
