import { describe, expect, it } from 'vitest'
import { narrativeOf } from './reading.ts'

const said = [
  'The line stopped twice a day.',
  'I had to keep it running.',
  'I moved the sensor.',
  'Stops fell to one a week.',
]

/** The same story under labels of every kind. */
const write = (label: (name: string, text: string) => string, names: readonly string[], between = '\n\n') =>
  names.map((name, i) => label(name, said[i]!)).join(between)

const star = ['Situation', 'Task', 'Action', 'Result']
const spellings: Record<string, string> = {
  'bold with the colon outside': write((n, t) => `**${n}**: ${t}`, star),
  'bold with the colon inside': write((n, t) => `**${n}:** ${t}`, star),
  'bold with a full stop inside': write((n, t) => `**${n}.** ${t}`, star),
  'bold with a full stop outside': write((n, t) => `**${n}**. ${t}`, star),
  'bold with a full stop, alone': write((n, t) => `**${n}.**\n\n${t}`, star),
  'bold with nothing behind it': write((n, t) => `**${n}** ${t}`, star),
  'bold letters with a full stop': write((n, t) => `**${n[0]}.** ${t}`, star),
  'headings with a full stop': write((n, t) => `### ${n}.\n\n${t}`, star),
  'plain with a full stop': write((n, t) => `${n}. ${t}`, star),
  'plain with full stops in one paragraph': write((n, t) => `${n}. ${t}`, star, ' '),
  'bold alone on a line': write((n, t) => `**${n}**  \n${t}`, star),
  'bold capitals with a length': write((n, t) => `**${n.toUpperCase()}** (2-3 sentences)\n\n${t}`, star),
  headings: write((n, t) => `### ${n}\n\n${t}`, star),
  'headings with a length of time': write((n, t) => `### ${n} (20-30s)\n\n${t}`, star),
  'headings with the letter': write((n, t) => `### ${n[0]} - ${n}\n\n${t}`, star),
  'list items': write((n, t) => `- **${n}**: ${t}`, star, '\n'),
  'list items with nested bullets': write((n, t) => `- **${n}**:\n  - ${t}`, star, '\n'),
  'a block quote': write((n, t) => `> **${n}:**\n> ${t}\n>`, star, '\n'),
  'a quote in a numbered list': `1. A story\n\n${write((n, t) => `   > **${n}**: ${t}\n   >`, star, '\n')}`,
  plain: write((n, t) => `${n}: ${t}`, star),
  'plain lines': write((n, t) => `${n}: ${t}`, star, '\n'),
  'one paragraph': write((n, t) => `${n}: ${t}`, star, ' '),
  'words alone on a line': write((n, t) => `${n}\n\n${t}`, star),
  'numbered bold': write((n, t) => `1. **${n}** - ${t}`, star, '\n'),
  'letters in brackets': write((n, t) => `(${n[0]}) ${t}`, star),
  'letters in square brackets, in one paragraph': write((n, t) => `[${n[0]}] ${t}`, star, ' '),
  letters: write((n, t) => `${n[0]}: ${t}`, star),
  'letters in a list': write((n, t) => `- ${n[0]}: ${t}`, star, '\n'),
  'bold letters': write((n, t) => `**${n[0]}:** ${t}`, star),
  'plural, with full-width colons': write((n, t) => `${n}s：${t}`, star),
  'Chinese names': write((n, t) => `**${n}**：${t}`, ['情境', '任务', '行动', '结果']),
  'a summary': `<details>\n<summary>The line</summary>\n\n${write((n, t) => `- **${n}**: ${t}`, star, '\n')}\n\n</details>`,
  'HTML alone': `<details>\n<summary><b>The line</b></summary>\n<ul>\n${write((n, t) => `<li><b>${n}:</b><br>\n- ${t}</li>`, star, '\n')}\n</ul>\n</details>`,
  'Context, Goal, Approach, Outcome': write(
    (n, t) => `**${n}**  \n${t}`,
    ['Context', 'Goal', 'Approach', 'Outcome'],
  ),
  'Context, Objective, Actions taken, Results': write(
    (n, t) => `#### ${n}\n${t}`,
    ['Context', 'Objective', 'Actions taken', 'Results'],
  ),
  'Situation, Obstacle, Action, Result': write(
    (n, t) => `**${n}:** ${t}`,
    ['Situation', 'Obstacle', 'Action', 'Result'],
  ),
}

describe('a labelled story', () => {
  it.each(Object.entries(spellings))('is read from %s', (_, source) => {
    const { structure, words } = narrativeOf(source)
    expect(structure.stories).toHaveLength(1)
    expect(structure.sections.map(one => one.part)).toEqual(['situation', 'task', 'action', 'result'])
    structure.sections.forEach((section, i) => {
      expect(
        words(section.span)
          .replace(/<[^>]*>/g, '')
          .trim()
          .endsWith(said[i]!),
      ).toBe(true)
      expect(section.words).toBe(said[i]!.split(' ').length)
    })
    expect(structure.absent).toEqual([])
  })

  it.each(
    Object.entries(spellings).filter(([name]) => name !== 'HTML alone' && !name.includes('numbered list')),
  )('counts no label as a sentence or a word of %s', (_, source) => {
    const { facts, measures, words } = narrativeOf(source)
    expect(facts.map(({ span }) => words(span).replace(/[>*\s-]+$/, ''))).toEqual(said)
    expect(facts.map(fact => fact.words)).toEqual(said.map(text => text.split(' ').length))
    expect(facts.map(({ actor }) => actor)).toEqual(['nobody', 'i', 'i', 'nobody'])
    expect(measures).toMatchObject({ sentences: 4, words: 22, meanSentence: 5.5 })
    expect(measures.longestSentence?.words).toBe(6)
  })

  it.each(['Question', 'Tags', 'Principles'])('counts “%s” above a story as no sentence either', name => {
    const { measures } = narrativeOf(`**${name}:**\n\n${spellings.plain}`)
    expect(measures.sentences).toBe(4)
  })

  it.each([
    'The task. I had to shut the gate, and I shut it.',
    'We shut it. Action! Then we left.',
    'Background. That is what the noise was.',
    '**Action** was needed, and I shut the gate.',
  ])('is not begun by a sentence: %s', source => {
    const { structure, measures } = narrativeOf(source)
    expect(structure.sections.filter(({ basis }) => basis === 'label')).toEqual([])
    expect(measures.sentences).toBe(source.split(/[.!](?: |$)/).length - 1)
  })

  it.each([
    ['PAR', ['Problem', 'Action', 'Result'], ['situation', 'action', 'result']],
    ['CAR', ['Challenge', 'Action', 'Result'], ['situation', 'action', 'result']],
    ['STAR-L', [...star, 'Learning'], ['situation', 'task', 'action', 'result', 'learning']],
    [
      'CARL',
      ['Context', 'Action', 'Result', 'Lessons learned'],
      ['situation', 'action', 'result', 'learning'],
    ],
    ['reflection', [...star, 'Reflection'], ['situation', 'task', 'action', 'result', 'learning']],
  ])('is read from %s', (_, names, parts) => {
    const { structure } = narrativeOf(names.map(name => `**${name}:** The gate was open.`).join('\n\n'))
    expect(structure.sections.map(one => one.part)).toEqual(parts)
  })

  it('may follow another in the same file', () => {
    const one = spellings.headings!.replaceAll('###', '####')
    const { structure, words } = narrativeOf(`# Bank\n\n## The line\n\n${one}\n\n## The gate\n\n${one}`)
    expect(structure.stories.map(story => words(story.title!))).toEqual(['The line', 'The gate'])
    expect(structure.sections.map(section => section.story)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })

  it('is split where labels begin again without a title', () => {
    const { structure } = narrativeOf(`${spellings.plain}\n\n${spellings.plain}`)
    expect(structure.stories).toHaveLength(2)
  })

  it('is without the parts that have no label or no text', () => {
    const { structure } = narrativeOf(
      '**Situation:** The gate was open.\n\n**Task:**\n\n**Action:** I shut it.',
    )
    expect(structure.absent).toEqual(['task', 'result'])
  })

  it('counts “Situation and task” as both', () => {
    const { structure } = narrativeOf(
      '**Situation and task:** The gate.\n\n**Action:** I shut it.\n\n**Result:** Shut.',
    )
    expect(structure.absent).toEqual([])
  })

  it('has one result where its paragraphs have names of their own', () => {
    const { structure, words } = narrativeOf(
      'Situation: The gate was open.\n\nTask: I had to shut it.\n\nAction: I pushed.\n\nResult:\nSafety: nobody fell.\nBusiness impact: nobody sued.',
    )
    expect(structure.sections.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result'])
    expect(words(structure.sections[3]!.span)).toMatch(/sued\.$/)
  })

  it.each([
    ['a ruled line', `${'-'.repeat(150)}\nA tough call`],
    ['a short ruled line', '***\n\nA tough call'],
    ['a row of dashes', '— — — — — —'],
  ])('ends at %s', (_, between) => {
    const { structure, words } = narrativeOf(`${spellings.plain}\n\n${between}\n\n${spellings.plain}`)
    expect(structure.stories).toHaveLength(2)
    expect(words(structure.sections[3]!.span)).toBe(`Result: ${said[3]}`)
    expect(structure.sections[3]!.words).toBe(6)
  })

  it('keeps what stands behind a ruled line in code, and what a ruled line under its label parts', () => {
    const { structure, words } = narrativeOf(
      'Situation: The gate.\n\nTask: Shut it.\n\nAction: I wrote this.\n\n```\na\n---\nb\n```\n\nIt ran.\n\nResult:\n\n---\n\nIt shut.',
    )
    expect(structure.sections.map(({ span }) => words(span).slice(-7))).toEqual([
      'e gate.',
      'hut it.',
      'It ran.',
      't shut.',
    ])
  })

  const open = 'Our gate in the north yard was broken, and the sheep were at risk every night.'
  it.each([
    ['a title in capitals', 'THE GATE'],
    ['a heading', '## The gate'],
  ])('has a situation without a label below %s, before its first label', (_, title) => {
    const { structure, words } = narrativeOf(
      `${title}\n\n${open}\n\nTask: Shut it.\n\nAction: I pushed.\n\nResult: It shut.`,
    )
    expect(structure.absent).toEqual([])
    expect(structure.sections.map(({ part, basis }) => [part, basis])).toEqual([
      ['situation', 'inferred'],
      ['task', 'label'],
      ['action', 'label'],
      ['result', 'label'],
    ])
    expect(words(structure.sections[0]!.span)).toBe(open)
  })

  it.each([
    ['an introduction', 'I told this story at two places; I keep it here and practise it before calls.'],
    ['a question', 'Tell me about a time when a gate was broken and the sheep were at risk at night?'],
    ['a line', 'The gate was broken.'],
  ])('has no situation where only %s stands before its first label', (_, before) => {
    const { structure } = narrativeOf(
      `## The gate\n\n${before}\n\nTask: Shut it.\n\nAction: I pushed.\n\nResult: It shut.`,
    )
    expect(structure.absent).toEqual(['situation'])
  })

  it('keeps “My role” in a list of the situation in the situation', () => {
    const { structure } = narrativeOf(
      '**Background**\n\n- Depot: 40 vans.\n- My role: foreman, with two clerks.\n- The line stopped twice a day.\n\n**Goal**\n\nI had to keep it running.\n\n**Action**\n\nI moved the sensor.\n\n**Result**\n\nStops fell to one a week.',
    )
    expect(structure.sections.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result'])
    expect(structure.absent).toEqual([])
  })

  it('keeps a heading inside the action in the action', () => {
    const { structure } = narrativeOf(
      '## T\n\n### Situation\n\nA.\n\n### Action\n\nI ran.\n\n#### Details\n\nI hid.\n\n### Result\n\nDone.',
    )
    expect(structure.sections.map(one => [one.part, one.words])).toEqual([
      ['situation', 1],
      ['action', 4],
      ['result', 1],
    ])
  })

  it('notes where labels turn back', () => {
    const { turns, words } = narrativeOf(
      '## T\n\n**Situation:** A gate.\n\n**Result:** It shut.\n\n**Action:** I pushed.',
    )
    expect(turns.map(({ from, to, span }) => [from, to, words(span)])).toEqual([
      ['result', 'action', 'Action'],
    ])
  })

  it.each([
    ['a sentence that begins with the word', 'Results were late. Action was needed. The situation: bad.'],
    ['questions and answers', 'Q: Is it live?\n\nA: No.\n\nQ: When?\n\nA: In May.'],
    [
      'an explanation of the method',
      '## STAR framework\n\n- **Situation**: what\n- **Task**: why\n- **Action**: how\n- **Result**: so what',
    ],
    ['a report', '## Background\n\nWords.\n\n## Results\n\nMore words.'],
  ])('is not made of %s', (_, source) => expect(narrativeOf(source).structure.stories).toEqual([]))
})
