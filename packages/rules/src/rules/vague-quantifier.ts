import { defineRule } from '@marginalia/engine'
import { tokensOf } from '@marginalia/english'
import { measured } from '../measured.ts'
import { isSizeOfStory } from '../owed.ts'
import { vagueQuantifier } from '../patterns/vague-quantifier.ts'

/** An amount left unstated where a number matters. */
export default defineRule({
  id: 'vague-quantifier',
  title: 'Amount without a number',
  why: 'A reader who must decide cannot tell three from three thousand.',
  ask: 'How many, and which?',
  asks: { list: 'What else, exactly?', hidden: 'What was it about, and how did it end?' },
  category: 'quantity',
  source: [
    {
      title: 'Docbarraiser: what the heck are weasel words',
      url: 'https://docbarraiser.com/what-the-heck-are-weasel-words',
      grade: 'B',
    },
    {
      title: 'write-good: weasel words',
      url: 'https://github.com/btford/write-good',
      grade: 'C',
    },
  ],
  ...measured('vague-quantifier', ['list']),
  family: 'amount',
  probe: 'how-many',
  scope: 'sentence',
  messages: {
    hidden: '“{match}” says that there was some, and not what it was.',
    size: '“{match}” stands where a count would.',
    uncounted: '“{match}” stands where a count would.',
    open: '“{match}” leaves the number open.',
    list: '“{match}” leaves the list open.',
  },
  examples: {
    flags: [
      '«Many customers» complained about declined cards.',
      'We had «several outages» at the fair, and «hundreds of visitors» left.',
      'Today «the large majority of our ferries» are on the new timetable.',
      'I asked for a second lock, and now it is so in «most of the cases».',
      'We moved the rota after «some resistance» from the guards.',
    ],
    passes: [
      // How often one met changes nothing.
      'We held a number of meetings about the rota, and several drafts were read.',
      'We met several snags that day. The first was the rope.',
      'There were some complaints in May. I counted 14 slips in the box.',
      'In these years I have met many customers who count their change.',
      'The fair never drew a large number of guests.',
      'The nurse asked how many of the 36 beds were free.',
      'I chose the most inventive of the three designs.',
      'I called several (4) suppliers.',
      'I knew that we had some problems to solve at the pier.',
      'Today most of the world bakes its own bread.',
      'There was some resistance from the guards. They said that the rota broke their contract.',
      'We met to talk about some suppliers.',
      'The head thinks that we lost a lot of orders by it.',
      'Some guests told me to go home, and I stayed.',
      'Most of my work is at the depot, which has plenty of shelves.',
      'Of the 14 suppliers only one had a van. Many suppliers shared it.',
    ],
  },
  explain: vagueQuantifier.explain,
  *check(sentence) {
    for (const hit of vagueQuantifier.check(sentence)) {
      const [start, end] = hit.at
      const tokens = tokensOf(sentence)
      const words = [
        tokens.findIndex(({ span }) => span[1] > start),
        tokens.findLastIndex(({ span }) => span[0] < end) + 1,
      ] as const
      const isSize = hit.message === 'uncounted' && isSizeOfStory(sentence, words)
      yield isSize ? { ...hit, message: 'size' } : hit
    }
  },
})
