import type { Finding, Level, Report, RuleInfo, Span } from '@marginalia/report'
import type { Reviewed } from '../src/index.ts'

export const here: RuleInfo = {
  id: 'here',
  title: 'Here',
  why: 'A reader stops here.',
  ask: 'What is it?',
  category: 'claim',
  messages: { seen: '{match} is here.' },
  source: [{ title: 'This project', grade: 'own' }],
}

/** A text in which «guillemets» mark what is found, as a reviewed file. */
export function reviewed(marked: string, { path = 'draft.md', level = 'warning' as Level } = {}): Reviewed {
  const findings: Finding[] = []
  let source = ''
  let start = 0
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = source.length
    else if (part === '»') findings.push(found([start, source.length], level, findings.length))
    else source += part
  }
  const sentences = [...source.matchAll(/[^\s.][^.]*\./g)].map(({ 0: text, index }) => {
    const span: Span = [index, index + text.length]
    return { span, words: text.split(/\s+/).length, actor: 'i' as const, part: null, confidence: 0 }
  })
  const words = source.split(/\s+/).filter(Boolean).length
  const report: Report = {
    version: 1,
    profile: 'plain',
    rules: findings.length > 0 ? [here] : [],
    findings,
    first: findings.map((_, index) => index),
    measures: {
      words,
      characters: source.length,
      charactersWithoutSpaces: source.replace(/\s/g, '').length,
      sentences: sentences.length,
      paragraphs: 1,
      pages: 0.1,
      meanSentence: words,
      longestSentence: null,
      readingEase: null,
      grade: null,
      actors: { i: sentences.length, we: 0, other: 0, nobody: 0 },
    },
    limits: { characters: null, words: null, pages: null },
    sentences,
    structure: { stories: [], sections: [], absent: [] },
    metrics: [],
    scope: [],
    principles: [],
    prompt: null,
    probes: [],
    questions: [],
    suppressed: [],
    faults: [],
    notChecked: [],
  }
  return { path, source, report }
}

const found = (span: Span, level: Level, index: number): Finding => ({
  rule: 'here',
  message: 'seen',
  span,
  level,
  data: {},
  fingerprint: `${index}`.padStart(16, '0'),
  also: [],
})
