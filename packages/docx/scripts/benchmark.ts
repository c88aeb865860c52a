/** Read and comment a document of 100 pages (and of 500): `pnpm --filter @marginalia/docx benchmark`. */
import { commentDocx, readDocx } from '../src/index.ts'
import { pack, paragraph, run } from '../test/package-builder.ts'

const words =
  'we moved the returns desk to one queue and measured each week how long a refund took in days'.split(' ')

/** About 4,000 characters a page; every word is a run of its own now and then, as Word writes it. */
function pages(count: number): Uint8Array {
  const paragraphs: string[] = []
  for (let i = 0; i < count * 8; i++) {
    const runs = Array.from({ length: 10 }, (_, j) =>
      run(
        `${Array.from({ length: 9 }, (_, k) => words[(i * 7 + j * 3 + k * 5) % words.length]).join(' ')} ${i * j}. `,
        j % 4 ? '' : '<w:b/>',
      ),
    )
    paragraphs.push(paragraph(runs.join('<w:proofErr w:type="spellStart"/>')))
  }
  return pack({ body: paragraphs.join('') })
}

for (const count of [100, 500]) {
  const bytes = pages(count)
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    const document = readDocx(bytes)
    const read = performance.now()
    const notes = Array.from({ length: count * 8 }, (_, i) => {
      const at = Math.floor((document.markdown.length / (count * 8)) * i) + 3
      return { span: [at, at + 12] as const, text: ['what is there', 'why it matters', 'the question?'] }
    })
    const { placed, moved, general } = commentDocx(document, notes, { author: 'Marginalia', initials: 'M' })
    const end = performance.now()
    console.log(
      `${count} pages, ${document.markdown.length} characters: read ${Math.round(read - start)} ms, ` +
        `${notes.length} comments in ${Math.round(end - read)} ms (${placed.length} placed, ${moved.length} moved, ${general.length} general), ` +
        `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    )
  }
}
