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
