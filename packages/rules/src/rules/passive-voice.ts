import { defineRule } from '@marginalia/engine'
import {
  clausesOf,
  judgedParticiples,
  type Passive,
  passivesOf,
  pastAuxiliaries,
  unrealAuxiliaries,
  workParticiples,
} from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import { overlaps } from '@marginalia/report'
import { unownedPassives } from '../hidden-actor.ts'

/** A verb in the passive. */
export default defineRule({
  id: 'passive-voice',
  title: 'Passive voice',
  why: 'A reader judges decisions and work by who did them; a passive can leave that person out.',
  ask: 'Who did it?',
  category: 'actor',
  source: [
    {
      title: 'Writing the Amazon way (name the doer first)',
      url: 'https://factoftheday1.com/facts/writing-the-amazon-way',
      grade: 'B',
    },
    { title: 'Federal plain language guidelines (use active voice)', grade: 'C' },
  ],
  level: 'note',
  probe: { decision: 'who', agentless: 'who' },
  scope: 'sentence',
  messages: {
    decision: '“{match}” does not say who decided.',
    agentless: '“{match}” does not say who decided, judged or assigned.',
    result: '“{match}” reports finished work and not who did it.',
    agent: '“{match}” is passive; its doer comes after “by”.',
    obvious: '“{match}” is passive and names no doer.',
  },
  examples: {
    flags: [
      'The second vendor «was rejected» in the same week.',
      'In May I «was asked» to move the archive.',
      'I «was told» to empty the tank by 3 June.',
      'My design has since «been adopted» in two other regions.',
      'The migration «was successfully completed».',
      'The alarm «was tested and repaired» by the night shift.',
      "The new rota «isn't printed» any more.",
      '«Was it built» in 2021?',
      '«Attached is» the log of 4 May.',
      'Both lifts «got fixed» on a Sunday.',
    ],
    passes: [
      'I was excited to join, and my manager was tired of waiting.',
      'She was born in Porto and used to work nights.',
      'We were supposed to leave at six and I was done with the report at five.',
      'It was decided to close the depot.',
      'The line is a hundred metres long and was open on Monday.',
      'They have rejected the plan.',
    ],
  },
  *check(sentence) {
    const passives = passivesOf(sentence)
    if (passives.length === 0) return
    const noted = unownedPassives(sentence)
    for (const passive of passives) {
      if (!noted.has(passive)) yield { message: kindOf(sentence, passive), at: passive.span }
    }
  },
})

function kindOf(sentence: Sentence, passive: Passive) {
  const { words } = sentence
  const { agent, auxiliary, participles, order } = passive
  if (agent) return 'agent'
  const been = words[auxiliary]!.lower === 'been'
  const before = words.slice(Math.max(0, auxiliary - 3), auxiliary)
  if (order !== 'direct' || !pastAuxiliaries.has(words[auxiliary]!.lower)) return 'obvious'
  if (been && before.some(({ lower }) => unrealAuxiliaries.has(lower))) return 'obvious'
  const verbs = participles.map(at => words[at]!.lower)
  if (verbs.some(verb => judgedParticiples.has(verb)))
    return isTold(sentence, passive) ? 'decision' : 'agentless'
  // “I was asked to run it”: whose wish it was says how far the work was one's own.
  const next = words[participles.at(-1)! + 1]?.lower
  if (next === 'to' && verbs.some(verb => verb === 'asked' || verb === 'told')) return 'agentless'
  return verbs.some(verb => workParticiples.has(verb)) ? 'result' : 'obvious'
}

/** “The vendor was rejected”: what the sentence is there to tell, of something or somebody else than the writer. */
const isTold = (sentence: Sentence, { span }: Passive): boolean =>
  clausesOf(sentence).some(
    ({ kind, mood, person, verb }) =>
      kind === 'main' &&
      mood === 'fact' &&
      person === 'other' &&
      verb.tense === 'past' &&
      overlaps(verb.span, span),
  )
