import type { Condition, PatternContext } from '@marginalia/english'
import { announcementContexts } from './contexts/announcement.ts'
import { comparisonContexts } from './contexts/comparison.ts'
import { deedContexts } from './contexts/deed.ts'
import { figureContexts } from './contexts/figure.ts'
import { lessonContexts } from './contexts/lesson.ts'
import { moodContexts } from './contexts/mood.ts'
import { nextSentenceContexts } from './contexts/next-sentence.ts'
import { outcomeContexts } from './contexts/outcome.ts'
import { phraseContexts } from './contexts/phrase.ts'
import { reasonContexts } from './contexts/reason.ts'
import { timeContexts } from './contexts/time.ts'
import { troubleContexts } from './contexts/trouble.ts'
import { voiceContexts } from './contexts/voice.ts'
import { writerContexts } from './contexts/writer.ts'

/** What a line of patterns may ask of a place, by name: `unless counted`, `when fact`. */
export const contexts = {
  // Whose words they are, and in what mood.
  ...voiceContexts,
  ...moodContexts,
  ...phraseContexts,
  // What supports it.
  ...figureContexts,
  ...reasonContexts,
  ...nextSentenceContexts,
  // What the sentence does.
  ...announcementContexts,
  ...comparisonContexts,
  ...lessonContexts,
  ...outcomeContexts,
  ...timeContexts,
  ...troubleContexts,
  // Who acts.
  ...deedContexts,
  ...writerContexts,
} satisfies Record<string, PatternContext>

/**
 * Contexts that say how much hangs on words. Without them words are no note of their own, but a further place where the
 * same is asked on the page.
 */
const soft = new Set([
  'when owed',
  'when own',
  'when repeated',
  'when lasting',
  'when fact',
  'when by-writer',
  'unless reasoned',
  'unless sorting',
])

export const isSoft = ({ text }: Condition): boolean => soft.has(text)
