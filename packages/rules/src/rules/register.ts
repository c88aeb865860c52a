import { defineRule } from '@marginalia/engine'
import { accountsIn, type Chat, chatIn } from '@marginalia/narrative'
import type { Span } from '@marginalia/report'
import { isLikely } from '../point-scale.ts'

/** Jokes, smileys and small talk, often enough to set the tone. */
export default defineRule({
  id: 'register',
  point: 'register',
  title: 'Tone of a chat',
  why: 'A reader who decides about a role takes jokes and slang for cover.',
  ask: 'Would you say this to the person who signs for it?',
  category: 'subjective',
  source: [{ title: 'Marginalia, counted in readings', grade: 'own' }],
  level: 'note',
  trust: { smiley: 0.6, shout: 0.4, talk: 0.5 },
  scope: 'document',
  /** `least`: places, slang and smileys twice, or half as many where the account makes the point likely; `most`: such places in 1,000 words that set no tone. */
  defaults: { least: 6, most: 2.5 },
  messages: {
    smiley: '“{match}” and {others} more places read like a chat.',
    shout: '“{match}” and {others} more places read like a chat.',
    talk: '“{match}” and {others} more places read like a chat.',
  },
  examples: {
    flags: [
      'The lists of our depot were a mess, and I had a crazy idea. I moved the desk to the yard. The drivers said «wow» when they saw it. It was raining, so we built a roof from pallets, haha. The planner came out and looked at us. We sorted the lists by road, which took a week of cold mornings and a lot of tea. The vans left at six from then on. I kept the desk in the yard until May, and the foreman kept the keys. Yay!',
      'Our library lost books each winter «:-(» and nobody knew where they went. I stood at the door for a week and counted. Guess who took them home? The clerk did, to mend them. I asked her for a list, and she wrote one on the spot. It was awesome to see, gosh. We put a shelf for torn books at the desk, and readers mend them there now. The books come back within a week, and the clerk has her evenings. Nobody loses a book now, LOL.',
    ],
    passes: [
      'I moved the desk to the yard. The drivers said: “Wow.” We built a roof from pallets.',
      'The gate stuck! I oiled it.',
      // Easy, and no chat.
      'Our library lost books each winter and nobody knew where they went. I stood at the door for a week and counted. Luckily the clerk saw me. She took them home to mend them. I asked her for a list, and she wrote one on the spot. It was cool to see. We put a shelf for torn books at the desk, and readers mend them there now. The books come back within a week, and the clerk has her evenings. I guess nobody loses a book now.',
    ],
  },
  *check({ narrative }, { least, most }) {
    for (const account of accountsIn(narrative)) {
      const { sentences, words } = account
      const chats = sentences.flatMap(({ sentence, locate }): (Omit<Chat, 'span'> & { at: Span })[] => {
        const chat = chatIn(sentence)
        return chat ? [{ ...chat, at: locate(chat.span) }] : []
      })
      const heard = chats.reduce((sum, { weight }) => sum + weight, 0)
      const isHeard = heard >= least && chats.length * 1000 >= most * words
      if (!isHeard && !(heard * 2 >= least && chats.length > 1 && isLikely(account, 'register'))) continue
      const first =
        chats.find(({ kind }) => kind === 'smiley') ??
        chats.find(({ weight }) => weight === 2) ??
        chats.find(({ kind }) => kind === 'talk') ??
        chats[0]!
      // Slang shows the tone better than “okay”.
      const others = chats.filter(one => one !== first).sort((one, other) => other.weight - one.weight)
      yield {
        message: first.kind,
        at: first.at,
        data: { others: others.length },
        also: others.slice(0, 2).map(({ at }) => at),
        identity: 'tone',
      }
    }
  },
})
