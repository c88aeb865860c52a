import { describe, expect, it } from 'vitest'
import { promptAnswers } from '../src/patterns/prompt-answers.ts'
import { type Saying, sayings } from '../src/patterns/sayings.ts'
import { signals } from '../src/patterns/signals.ts'
import { saidIn } from '../src/saying.ts'
import { spotterOf } from '../src/spotting.ts'
import { narrativeOf } from './reading.ts'

const sentenceOf = (text: string) => narrativeOf(text).sentences[0]!.sentence

/** By name: a sentence with «what is found», and one in which nothing is. */
const examples: Readonly<Record<Saying, readonly [string, string]>> = {
  advice: ['«You should» call the depot first.', 'The depot called us.'],
  aim: ['«My main goal was» a quiet night shift.', 'We met at the goal post.'],
  alternative: ['We weighed it and «ruled out» a second depot.', 'We opened a second depot.'],
  belief: ['«I firmly believe» that lists help.', 'The list helped.'],
  better: ['The oven is «much faster» now.', 'The oven is fast.'],
  candidacy: ['I ask the «committee» for two years.', 'I asked the foreman.'],
  chat: ['«Long story short» the van broke.', 'The long story was cut short.'],
  choice: ['«I finally chose» the smaller oven.', 'The oven was chosen.'],
  closing: ['«Best regards», Ana', 'The best of them left.'],
  conclusion: ['«In conclusion» the gate was shut.', 'The gate was shut.'],
  conduct: ['«I should have» asked.', 'I asked.'],
  content: ['The miller «was very satisfied».', 'The dough was very wet.'],
  credit: ['«It was a group effort».', 'It was a group of four.'],
  dated: ['It broke «last winter».', 'It broke in the end.'],
  deed: ['Then «I rebuilt» the gate.', 'The gate stood open.'],
  differently: ['I would do it «differently».', 'I did it.'],
  duty: ['If the oven is cold «you have to» wait.', 'The oven has a door.'],
  earlier: ['The gate «had been» shut.', 'The gate shuts.'],
  due: ['«We promised» her a lane.', 'The promise was kept.'],
  entered: ['«When I took over» the mill it leaked.', 'When I took a loaf it was warm.'],
  example: ['We sold tools «such as» saws.', 'We sold such tools.'],
  feelings: ['I was «afraid» of the dog.', 'The dog barked.'],
  future: ['We are «going to» move.', 'We moved.'],
  goal: ['We «set out to» halve the queue.', 'We set out early.'],
  greeting: ['«Hello» everyone.', 'Everyone came.'],
  hopes: ['I «hope to learn» a trade.', 'I learned a trade.'],
  inward: ['It «taught me» patience.', 'It taught the foreman patience.'],
  later: ['«Finally» the van came.', 'The van came.'],
  learned: ['The year «reinforced» it.', 'The wall was strong.'],
  hindsight: ['«In hindsight» the gate was too narrow.', 'The gate was too narrow.'],
  lesson: ['«I learned» that queues move.', 'I learned about queues.'],
  meeting: ['We held a «workshop».', 'We held a rope.'],
  mended: ['It was «my mistake».', 'The mistake was small.'],
  outcome: ['«As a result» the queue was gone.', 'The result stood on a board.'],
  moral: ['«Such cases show» that patience pays.', 'The cases show scratches.'],
  part: ['«I was also involved» in the move.', 'The move involved the crew.'],
  particulars: ['«First», I counted vans.', 'I counted the first van.'],
  plan: ['«I will write» a list.', 'I will tell you.'],
  precept: ['«It is important» to listen.', 'He listened to an important man.'],
  proposal: ['«We propose» a second gate.', 'A second gate was built.'],
  purpose: ['I «wanted to» know.', 'I knew.'],
  reached: ['It was a «success».', 'It was a morning.'],
  readers: ['«Thank you for taking» the time.', 'I read the plan.'],
  reason: ['I left «because» it rained.', 'I left in the rain.'],
  reflection: ['«Looking back», the gate was wrong.', 'The driver looked back.'],
  resolve: ['«From now on» I ask.', 'I ask now.'],
  self: ['«I am a» baker.', 'He is a baker.'],
  seniority: ['I told the «vice president».', 'I told the baker.'],
  stakes: ['A contract was «at stake».', 'A stake held the tent.'],
  success: ['The «award» hung in the hall.', 'The coat hung in the hall.'],
  text: ['«This article» is long.', 'The road is long.'],
  thanks: ['I am «grateful» to the crew.', 'I paid the crew.'],
  trouble: ['The van «broke down».', 'The van came.'],
}

describe('what a sentence says', () => {
  it.each(Object.entries(examples) as [Saying, readonly [string, string]][])(
    '%s: found where it is said, and nowhere else',
    (name, [said, other]) => {
      const [, before = '', meant = ''] = /^(.*?)«(.*)»/.exec(said)!
      expect(saidIn(sentenceOf(said.replace(/[«»]/g, ''))).get(name)).toContainEqual([
        before.length,
        before.length + meant.length,
      ])
      expect(saidIn(sentenceOf(other)).get(name)).toBeUndefined()
    },
  )

  it('is held back by what stands behind “unless”', () => {
    const spot = spotterOf([['own', 'i now unless after have']])
    expect(spot(sentenceOf('I now call first.')).has('own')).toBe(true)
    expect(spot(sentenceOf('I now have a list.')).has('own')).toBe(false)
  })

  it('is given once for each place, in order', () => {
    const spot = spotterOf([['tool', '{ladder}\n{hammer}\na {hammer}']])
    expect(spot(sentenceOf('Ladders, a hammer and a ladder.')).get('tool')).toEqual([
      [0, 7],
      [9, 17],
      [24, 30],
    ])
  })
})

describe('tables of patterns', () => {
  it('name no line twice for one thing', () => {
    for (const table of [sayings, promptAnswers, signals])
      for (const [name, text] of Object.entries(table)) {
        const lines = text.trim().split(/\s*\n\s*/)
        expect(new Set(lines).size, name).toBe(lines.length)
      }
  })
})
