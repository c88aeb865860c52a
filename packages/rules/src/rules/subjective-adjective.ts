import { defineRule } from '@marginalia/engine'
import { measured } from '../measured.ts'
import { subjectiveAdjective } from '../patterns/subjective-adjective.ts'

/** Praise, blame or rank standing in for evidence. */
export default defineRule({
  id: 'subjective-adjective',
  title: 'Opinion in place of evidence',
  why: 'An opinion asks for trust; evidence does not need to.',
  ask: 'What shows it to someone else?',
  asks: {
    self: 'What did you do that shows it?',
    opinion: 'What made it so?',
    manner: 'What would someone else have seen?',
  },
  category: 'subjective',
  source: [
    {
      title: 'Write like an Amazonian',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
    {
      title: 'Docbarraiser: what the heck are weasel words',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
  ],
  ...measured('subjective-adjective', ['opinion', 'manner']),
  family: { praise: 'evidence', self: 'self', opinion: 'evidence', weight: 'evidence', manner: 'evidence' },
  scope: 'sentence',
  messages: {
    praise: '“{match}” is a judgement; it shows nothing.',
    self: '“{match}” is what you say of yourself.',
    opinion: '“{match}” is an opinion.',
    weight: '“{match}” weighs without a scale.',
    manner: '“{match}” grades the work; it does not show it.',
  },
  examples: {
    flags: [
      'We shipped an «outstanding product».',
      'The launch «was excellent».',
      '«I am a very creative baker».',
      '«I was always fair».',
      'I feel that it «shows my commitment» to the ward.',
      'There are not «many people who know the harbour like me».',
      'I never «see guests as numbers».',
      '«I am passionate about» good bread.',
      'I «have a very strong instinct» for crumbs.',
      '«I have a good relationship» with the lock keeper.',
      '«I am very data driven» and people know it.',
      '«I am a very commercial person».',
      'I am calmer now, and «my crew would attest» to it.',
      'I told the mayor that his bridge was unsafe. «That was a courageous talk».',
    ],
    passes: [
      'They sent us excellent material.',
      'I wanted to do a good job.',
      'The critical path was 14 days long.',
      'I rotated the primary key and the API key.',
      'I was always late.',
      'She was always fair.',
      'He sees guests as numbers.',
      'The captain left, with good reason I think.',
      'I am a big fan of rye.',
      // A deed that shows it stands in the sentence.
      'I am very hands on, so I carried the crates to the ferry.',
      // What others know of the trade, and who knows which.
      'The lid had swollen, as anybody in the crew will tell you.',
      'Anyone in the trade will tell you that the frost was late.',
      'My mate could tell you which lock a barge came from.',
      // The writer gives the reason, or it was somebody else's deed.
      'I told the mayor. It was a brave talk because he had hired me.',
      'The mayor closed the gate. It was a brave choice.',
      'I study the sea and the weather of it.',
    ],
  },
  explain: subjectiveAdjective.explain,
  check: subjectiveAdjective.check,
})
