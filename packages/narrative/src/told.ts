import { once } from '@marginalia/prose'
import type { Part, Section, Span, Story } from '@marginalia/report'
import type { Narrative, PlacedSentence } from './narrative.ts'

/** One story with its sections and sentences at hand. */
export interface ToldStory {
  readonly index: number
  readonly story: Story
  readonly labelled: boolean
  readonly sections: readonly Section[]
  readonly sentences: readonly PlacedSentence[]
  /** Sentences of some parts. */
  of(...parts: readonly Part[]): readonly PlacedSentence[]
  /** Where a part opens: its first sentence, or its label where it has none; null where it is absent. */
  opening(...parts: readonly Part[]): Span | null
}

/** The stories of a narrative; none where it is drawn as a story and does not read like one. */
export const storiesIn = once((narrative: Narrative): readonly ToldStory[] => {
  if (!narrative.told) return []
  const sentences: PlacedSentence[][] = narrative.structure.stories.map(() => [])
  const sections: Section[][] = narrative.structure.stories.map(() => [])
  for (const sentence of narrative.sentences) sentences[sentence.story]?.push(sentence)
  for (const section of narrative.structure.sections) sections[section.story]?.push(section)
  return narrative.structure.stories.map((story, index): ToldStory => {
    const own = sentences[index]!
    const parts = sections[index]!
    // Many rules ask for the same parts.
    const answers = new Map<string, readonly PlacedSentence[]>()
    const of = (...wanted: readonly Part[]) => {
      const key = wanted.join()
      const answer = answers.get(key) ?? own.filter(({ part }) => wanted.some(one => one === part))
      answers.set(key, answer)
      return answer
    }
    return {
      index,
      story,
      labelled: parts.some(({ basis }) => basis === 'label'),
      sections: parts,
      sentences: own,
      of,
      opening: (...wanted) =>
        of(...wanted)[0]?.span ?? firstLine(narrative, parts.find(({ part }) => wanted.includes(part))?.span),
    }
  })
})

/** Enough text for an opinion on what an unlabelled story lacks; labels speak for themselves. */
export const isEnough = (told: ToldStory, words: number, sentences: number): boolean =>
  told.labelled || (told.story.words >= words && told.sentences.length >= sentences)

function firstLine({ document }: Narrative, span: Span | undefined): Span | null {
  if (!span) return null
  const end = document.source.slice(...span).search(/\r?\n/)
  return end === -1 ? span : [span[0], span[0] + end]
}
