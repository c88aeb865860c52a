import { defineRule } from '@marginalia/engine'
import { passivesOf } from '@marginalia/prose'

export default defineRule({
  id: 'passive-voice',
  title: 'Passive voice',
  why: 'A reader who cannot see who acted cannot judge what you did.',
  ask: 'Who did it?',
  category: 'actor',
  source: [{ title: 'Writing the Amazon way', grade: 'B' }],
  level: 'warning',
  scope: 'sentence',
  messages: { agentless: 'A', agent: 'B' },
  examples: { flags: [], passes: [] },
  *check(sentence) {
    for (const p of passivesOf(sentence)) yield { message: p.agent ? 'agent' : 'agentless', at: p.span }
  },
})
