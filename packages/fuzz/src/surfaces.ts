import assert from 'node:assert/strict'
import { commentDocx, commentsOf, readDocx, writeCommented } from '@marginalia/docx'
import { add, formats, nothing, type Reviewed } from '@marginalia/formats'
import type { Report } from '@marginalia/report'
import { SaxesParser } from 'saxes'
import type { Text } from './texts.ts'

export const surface = { width: 80, colour: false, version: '0.0.0' }
const by = { author: 'Marginalia', initials: 'M' }

/** What a terminal or the log of a server would act on, or which changes the order of what is read. */
const raw = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

const tags = (names: string): RegExp => new RegExp(String.raw`^<(?:!doctype html|/?(?:${names})\b[^<>]*>)`)

/** Tags that the page of a review is made of, and that of a bank. */
const ours =
  'html|head|meta|title|style|body|article|h[12]|p|strong|b|em|span|ul|ol|li|table|caption|tr|td|th|meter|details|summary|div|a|mark|footer'
const tag = tags(ours)
const bankTag = tags(`${ours}|abbr|br|thead|tbody|tfoot`)

/** Everything that is written of a report can be read by what it is written for, and does nothing else there. */
export function checkSurfaces({ source, syntax }: Text, path: string, report: Report): void {
  const reviewed: Reviewed = { path, source, report }
  for (const { id, open } of formats) {
    const writer = open(surface)
    const out = writer.file(reviewed) + writer.end(add(nothing, report))
    checks[id]?.(out)
  }
  const { bytes } = writeCommented(source, syntax, report, by)
  readDocx(bytes)
}

/** What is written of a bank, too, can be read by what it is written for. */
export function checkBankOut(id: string, out: string): void {
  if (id === 'html') checkHtml(out, bankTag)
  else checks[id]?.(out)
}

/** A Word document with its notes is a Word document with the same words. */
export function checkWord(bytes: Uint8Array, review: (markdown: string) => Report): void {
  const document = readDocx(bytes)
  const commented = commentDocx(document, commentsOf(review(document.markdown), document), by)
  assert.equal(readDocx(commented.bytes).markdown, document.markdown, 'the words of the document stay')
}

const isJson = (out: string): void => void JSON.parse(out)

const isPlain = (out: string): void => assert.doesNotMatch(out, raw, 'nothing a terminal would act on')

function mustBeXml(out: string): void {
  const parser = new SaxesParser()
  parser.on('error', error => assert.fail(`well-formed XML: ${error.message}`))
  parser.write(out).close()
}

const checks: Readonly<Record<string, (out: string) => void>> = {
  pretty: isPlain,
  compact: isPlain,
  markdown: isPlain,
  json: isJson,
  ndjson: isJson,
  sarif: isJson,
  gitlab(out) {
    const issues = JSON.parse(out) as { fingerprint: string }[]
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length, 'no entry twice')
  },
  rdjson: isJson,
  junit: mustBeXml,
  checkstyle: mustBeXml,
  github(out) {
    isPlain(out)
    for (const line of out.split('\n'))
      assert.match(
        line,
        /^::(?:error|warning|notice) (?:file|title)=|^(?!\s*::)(?!.*##\[)/,
        'only commands of ours',
      )
  },
  html: out => checkHtml(out, tag),
}

function checkHtml(out: string, tag: RegExp): void {
  for (let at = out.indexOf('<'); at !== -1; at = out.indexOf('<', at + 1))
    assert.match(out.slice(at, at + 20_000), tag, 'only tags of ours')
  const ids = [...out.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length, 'no id twice')
}
