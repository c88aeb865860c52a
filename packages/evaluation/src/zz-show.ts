import { readFileSync } from 'node:fs'
import { readNarrative } from '@marginalia/narrative'
import { readDocument } from '@marginalia/prose'
import { analyzerFor } from '@marginalia/rules'

const src = readFileSync(process.argv[2]!, 'utf8')
const { report, narrative } = analyzerFor(process.argv[3] ?? 'written-assessment').analyze(src)
console.log(report.measures, report.notChecked, narrative.answers, report.structure.stories)
for (const s of narrative.sentences)
  console.log(
    s.whose.padEnd(9),
    (s.part ?? '-').padEnd(9),
    s.fact.confidence,
    src
      .slice(...s.span)
      .replace(/\s+/g, ' ')
      .slice(0, 100),
  )
for (const f of report.findings)
  console.log('  note', f.rule, f.message, JSON.stringify(src.slice(...f.span).slice(0, 80)))
void readNarrative
void readDocument
