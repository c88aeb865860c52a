import type { Sentence } from '@marginalia/prose'
import { isDated } from './extent.ts'
import { metricsIn } from './metric.ts'
import { type PromptAnswer, promptAnswers } from './patterns/prompt-answers.ts'
import { says } from './saying.ts'
import { spotterOf } from './spotting.ts'
import { gainIn, stakesIn } from './telling.ts'

const shownIn = spotterOf(Object.entries(promptAnswers) as [PromptAnswer, string][])
const shows =
  (name: PromptAnswer) =>
  (sentence: Sentence): boolean =>
    shownIn(sentence).has(name)

/** One thing a prompt asks for, and how an answer tends to show itself. */
export interface PromptPart {
  readonly id: string
  /** Does a sentence seem to answer it? */
  readonly answers: (sentence: Sentence) => boolean
  /** Parts of a story that answer it without any cue. */
  readonly parts: readonly ('situation' | 'task' | 'action' | 'result' | 'learning')[]
}

/** A published assessment question. What it asks is told in this project's words. */
export interface Prompt {
  readonly id: string
  readonly aliases: readonly string[]
  readonly about: string
  readonly parts: readonly PromptPart[]
}

/** “Stops went from 19 a week to 2.” */
const isChange = (sentence: Sentence): boolean =>
  metricsIn(sentence).some(({ from, relative }) => from !== null || relative)

/** The two questions of the written assessment; sources: interviewgenie.com (2020), khanmjk-outlet.blogspot.com (2023). */
export const prompts: readonly Prompt[] = [
  {
    id: 'innovation',
    aliases: ['innovation', 'invention', 'inventive', 'innovative', 'prompt 1', 'p1', '1'],
    about:
      'The most inventive thing the writer did: a process, a product, a measure or an interface of their own.',
    parts: [
      {
        id: 'context',
        answers: sentence => shows('setting')(sentence) || isDated(sentence),
        parts: ['situation'],
      },
      {
        id: 'problem',
        answers: shows('problem'),
        parts: [],
      },
      {
        id: 'importance',
        answers: sentence => shows('importance')(sentence) || stakesIn(sentence) !== null,
        parts: [],
      },
      {
        id: 'result',
        answers: sentence => gainIn(sentence) !== null || isChange(sentence),
        parts: ['result'],
      },
      {
        id: 'difference',
        answers: sentence => shows('difference')(sentence) || isChange(sentence),
        parts: [],
      },
    ],
  },
  {
    id: 'judgment',
    aliases: ['judgment', 'judgement', 'judgment call', 'judgement call', 'decision', 'prompt 2', 'p2', '2'],
    about: 'A recent decision that time or missing information kept from being analysed.',
    parts: [
      {
        id: 'situation',
        answers: sentence => shows('setting')(sentence) || isDated(sentence),
        parts: ['situation', 'task'],
      },
      {
        id: 'alternatives',
        answers: sentence => says('alternative')(sentence) || shows('possibility')(sentence),
        parts: [],
      },
      {
        id: 'process',
        answers: shows('process'),
        parts: [],
      },
      {
        id: 'choice',
        answers: sentence => says('choice')(sentence) && says('reason', 'alternative')(sentence),
        parts: [],
      },
    ],
  },
]
