import { linesOf } from '@marginalia/report'
import type { MarginNote } from '../margin/threads.ts'
import { texts } from '../texts.ts'

/** The notes as a list, in the order of the text. */
export function markdownReport(title: string, text: string, notes: readonly MarginNote[]): string {
  const lines = linesOf(text)
  const items = notes.map(({ says, rule, finding }) => {
    const { line } = lines.at(finding.span[0])
    return `- Line ${line}, ${texts.level[finding.level].toLowerCase()}: ${plain(says)} *${plain(rule.ask)}* (\`${rule.id}\`)`
  })
  return `# ${plain(title)}\n\n${texts.notes(notes.length)}.\n\n${items.join('\n')}${items.length > 0 ? '\n' : ''}`
}

/** Words that look like Markdown stay words. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|]/g, '\\$&')
