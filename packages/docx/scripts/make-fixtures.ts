/**
 * Makes the Word files of `fixtures/docx`, once: `pnpm --filter @marginalia/docx fixtures`. The
 * results are committed, so that tests need neither LibreOffice nor this script. All texts are
 * written for this project.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as docx from 'docx'
import * as make from '../test/package-builder.ts'

const folder = fileURLToPath(new URL('../../../fixtures/docx/', import.meta.url))
const { paragraph, run } = make

/** A story with weak spots, for every producer in its own structure. */
const story = {
  title: 'Moving the returns desk to one queue',
  situation:
    'In March 2023 our returns desk in Leipzig answered roughly 4,100 requests a week, and customers waited a long time for their refund. Most of the delay was caused by two queues that were not synchronised.',
  task: 'I was asked to bring the waiting time down before the summer peak. The team had six people and no budget for new tools.',
  action: [
    'I interviewed nine agents and measured where each request was waiting.',
    'It was decided to merge both queues, which some managers did not like.',
    'We built a small routing table; I wrote the rules and reviewed them every Friday.',
  ],
  result:
    'The median wait fell from 11 days to 4 days within eight weeks. Complaints were significantly reduced and the desk kept its six people.',
}

async function withDocxLibrary(): Promise<void> {
  const { Document, Packer, Paragraph, TextRun, HeadingLevel, Table, TableRow, TableCell } = docx
  const text = (words: string, options: object = {}) => new TextRun({ text: words, ...options })
  const labelled = (label: string, words: string) =>
    new Paragraph({ children: [text(`${label}: `, { bold: true }), text(words)] })
  const cellOf = (words: string) => new TableCell({ children: [new Paragraph(words)] })
  const document = new Document({
    creator: 'Marginalia',
    footnotes: {
      1: {
        children: [
          new Paragraph('Waiting time is counted in calendar days, from the parcel scan to the refund.'),
        ],
      },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            { level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.', alignment: docx.AlignmentType.START },
          ],
        },
      ],
    },
    sections: [
      {
        headers: { default: new docx.Header({ children: [new Paragraph('Draft for review')] }) },
        children: [
          new Paragraph({ text: story.title, heading: HeadingLevel.HEADING_1 }),
          labelled('Situation', story.situation),
          labelled('Task', story.task),
          new Paragraph({ children: [text('Action', { bold: true })] }),
          ...story.action.map(
            words => new Paragraph({ text: words, numbering: { reference: 'steps', level: 0 } }),
          ),
          new Paragraph({
            children: [
              text('Result: ', { bold: true }),
              text('The median wait fell from '),
              text('11 days', { italics: true }),
              text(' to '),
              text('4 days', { underline: {} }),
              new docx.FootnoteReferenceRun(1),
              text(' within eight weeks. See the '),
              new docx.ExternalHyperlink({
                link: 'https://example.org/returns?week=12',
                children: [text('weekly report', { style: 'Hyperlink' })],
              }),
              text('.'),
            ],
          }),
          new Table({
            width: { size: 100, type: docx.WidthType.PERCENTAGE },
            rows: [
              new TableRow({ children: ['Measure', 'Before', 'After'].map(cellOf) }),
              new TableRow({ children: ['Median wait', '11 days', '4 days'].map(cellOf) }),
              new TableRow({ children: ['Requests a week', 'about 4,100', 'a few more'].map(cellOf) }),
            ],
          }),
          new Paragraph({ text: 'Speed and care', bullet: { level: 0 } }),
          new Paragraph({ text: 'One queue, one owner', bullet: { level: 1 } }),
        ],
      },
    ],
  })
  writeFileSync(join(folder, 'docx-library.docx'), await Packer.toBuffer(document))
}

/** Flat HTML, as LibreOffice imports it and saves it as a Word file. */
const html = `<html><head><title>${story.title}</title></head><body>
<h1>${story.title}</h1><h2>Situation</h2><p>${story.situation}</p>
<h2>Task</h2><p>${story.task.replace('six people', '<b>six people</b>')}</p>
<h2>Action</h2><ol>${story.action.map(words => `<li>${words}</li>`).join('')}</ol>
<ul><li>Two shifts<ul><li>early</li><li>late</li></ul></li><li>One “owner” for each day</li></ul>
<h2>Result</h2><p>${story.result.replace('11 days', '<i>11 days</i>')} <a href="https://example.org/refunds">The figures</a> are public.</p>
<table border="1"><tr><th>Week</th><th>Wait</th></tr><tr><td>10</td><td>11 days</td></tr><tr><td>18</td><td>4 days</td></tr></table>
<p>Costs stayed flat: 3 * 2 shifts, R&amp;D had no part in it, and <code>queue_one</code> is still the table’s name.</p></body></html>`

/** OpenDocument in one file: a section with tracked changes, a comment, a note, a text frame and fields. */
const flatOdt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Ada</dc:creator><dc:date>2023-05-02T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
<text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>Ada</dc:creator><dc:date>2023-05-02T10:01:00</dc:date></office:change-info><text:p>almost </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">A bakery’s night shift</text:h>
<text:p><text:span text:style-name="B">Situation:</text:span> Our bakery lost <office:annotation office:name="a1"><dc:creator>Ada</dc:creator><dc:date>2023-05-02T10:02:00</dc:date><text:p>Is that a week or a month?</text:p></office:annotation>some 300 loaves<office:annotation-end office:name="a1"/> to late ovens<text:note text:note-class="footnote" text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Counted by hand for two weeks, so it may be off.</text:p></text:note-body></text:note>.</text:p>
<text:p><text:span text:style-name="B">Action:</text:span> I <text:change-start text:change-id="c1"/>personally <text:change-end text:change-id="c1"/>started the ovens <text:change text:change-id="c2"/>forty minutes earlier.<text:line-break/>The driver helped a lot.</text:p>
<text:p><draw:frame text:anchor-type="as-char" svg:width="6cm" svg:height="2cm"><draw:text-box><text:p>A note in a frame says very little.</text:p></draw:text-box></draw:frame> beside the plan.</text:p>
<text:p><text:span text:style-name="B">Result:</text:span> Waste fell to 40 loaves; page <text:page-number text:select-page="current">1</text:page-number> has the table.</text:p>
</office:text></office:body></office:document>`

function withLibreOffice(): void {
  const work = mkdtempSync(join(tmpdir(), 'fixtures-'))
  const sources = { 'libreoffice-html.html': html, 'libreoffice-odt.fodt': flatOdt }
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(work, name), source)
    const filter = name.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
    execFileSync('soffice', [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${join(work, 'profile')}`,
      ...filter,
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      work,
      join(work, name),
    ]) // prettier-ignore
    const made = name.replace(/\.\w+$/, '.docx')
    copyFileSync(join(work, made), join(folder, made))
  }
  rmSync(work, { recursive: true })
}

const styles =
  '<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Inhaltsberschrift"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'

/** As Word writes it in another language: split runs, revision ids, proof marks, controls, fields, changes, comments. */
function likeWord(): void {
  const id = 'w:rsidR="00A1B2C3"'
  const body =
    paragraph(run('Quarterly planning at the library'), '<w:pStyle w:val="Titel"/>') +
    make.control(
      paragraph(run('Contents'), '<w:pStyle w:val="Inhaltsberschrift"/>') +
        paragraph(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Background')}<w:r><w:tab/></w:r>${run('1')}`,
        ) +
        paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
    ) +
    paragraph(run('Background'), '<w:pStyle w:val="berschrift1"/>') +
    `<w:p ${id}><w:pPr><w:jc w:val="both"/></w:pPr><w:r ${id}><w:rPr><w:rStyle w:val="Fett"/></w:rPr><w:t xml:space="preserve">Situation: </w:t></w:r>` +
    `<w:proofErr w:type="spellStart"/><w:r ${id}><w:t>Borro</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:t>wing</w:t></w:r><w:proofErr w:type="spellEnd"/>` +
    `<w:r><w:t xml:space="preserve"> fell by </w:t></w:r><w:ins w:id="11" w:author="Ada" w:date="2023-05-02T10:00:00Z"><w:r><w:t>18</w:t></w:r></w:ins><w:del w:id="12" w:author="Ada" w:date="2023-05-02T10:00:00Z"><w:r><w:delText>20</w:delText></w:r></w:del>` +
    `<w:r><w:t xml:space="preserve"> percent, </w:t></w:r><w:commentRangeStart w:id="4"/><w:r><w:t>mostly in winter</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r><w:r><w:t>.</w:t></w:r></w:p>` +
    paragraph(
      `${run('The branch on ')}${make.control(run('Mill Road'), '<w:alias w:val="Branch"/><w:text/>')}${run(' was hit the hardest, as ')}${make.field('REF fig1 \\h', run('Figure 2'))}${run(' shows.')}`,
    ) +
    paragraph(
      `${run('I proposed longer hours')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' and a shared desk, see ')}<w:hyperlink r:id="link1"><w:r><w:t>the plan</w:t></w:r></w:hyperlink>${run('. ')}<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F642"/></mc:Choice><mc:Fallback><w:t>🙂</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ) +
    paragraph(run('Ask the volunteers first'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    paragraph(run('Open two evenings'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
    paragraph(run('Count every visit'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    make.table(
      [make.cell(paragraph(run('Month'), '')), make.cell(paragraph(run('Visits')))],
      [make.cell(paragraph(run('January'))), make.cell(paragraph(run('2,140 | door A')))],
    ) +
    paragraph(
      `<w:bookmarkStart w:id="5" w:name="fig1"/>${run('Figure 2')}<w:bookmarkEnd w:id="5"/>${run(': visits by door')}`,
    ) +
    paragraph(run('Result: ', '<w:b/>') + run('Visits rose to 2,900 a month and everyone was very happy.'))
  const bytes = make.pack({
    body,
    styles,
    mainName: 'word/document2.xml',
    numbering:
      '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>',
    footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Until eight on Tuesdays, perhaps later.')}`)}</w:footnote>`,
    comments: `<w:comment w:id="4" w:author="Ada" w:initials="A" w:date="2023-05-02T10:00:00Z">${paragraph(run('Which winter?'))}</w:comment>`,
    links: { link1: 'https://example.org/plan' },
  })
  writeFileSync(join(folder, 'word-like.docx'), bytes)
}

/** As Google Docs writes it: explicit formatting on every run, long names, headings by style, smart chips as controls. */
function likeGoogleDocs(): void {
  const every = '<w:rtl w:val="0"/>'
  const words = (text: string, more = '') => run(text, `${more}${every}`)
  const body =
    paragraph(words('Routing volunteer drivers'), '<w:pStyle w:val="Heading1"/><w:rPr/>') +
    paragraph(
      words('Situation', '<w:b w:val="1"/>') +
        words('\u00a0– Drivers crossed town twice a day; nobody knew why.'),
    ) +
    paragraph(
      words('Task', '<w:b w:val="1"/>') + words('\u00a0– I had to plan one round for 14 drivers by May.'),
    ) +
    paragraph(
      `${words('Action', '<w:b w:val="1"/>')}<w:r><w:rPr>${every}</w:rPr><w:br w:type="textWrapping"/></w:r>${words('I asked for every address, then we drew the map')}${make.control(words(' on paper'), '<w:id w:val="77"/><w:tag w:val="goog_rdk_0"/>')}${words('.')}`,
    ) +
    paragraph(
      words('Fewer left turns'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720" w:hanging="360"/>',
    ) +
    paragraph(
      words('A spare driver on Mondays'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720" w:hanging="360"/>',
    ) +
    make.table([
      make.cell(paragraph(words('Before: 61 km a day')) + paragraph(words('Two rounds, many delays'))),
      make.cell(paragraph(words('After: 38 km a day'))),
    ]) +
    paragraph(
      words('Result', '<w:b w:val="1"/>') + words('\u00a0– Each round got shorter by 23 km, approximately.'),
    )
  const bytes = make.pack({
    body,
    styles:
      '<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  })
  writeFileSync(join(folder, 'google-docs-like.docx'), bytes)
}

/** The strict variant of the format, with its own namespaces and another prefix. */
function strict(): void {
  const body =
    paragraph(run('Strict files exist', ''), '<w:outlineLvl w:val="0"/>') +
    paragraph(run('They are rare, but they are perfectly fine & readable.'))
  const swap = (xml: string) =>
    xml
      .replaceAll(make.wordUri, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replace(/(<\/?)w:/g, '$1x:')
      .replace(/ w:/g, ' x:')
      .replace('xmlns:w=', 'xmlns:x=')
  const plain = make.partsOf({ body })
  const read = (name: string) => new TextDecoder().decode(plain[name])
  const bytes = make.pack({
    body,
    document: swap(read('word/document.xml')),
    extra: { '_rels/.rels': swap(read('_rels/.rels')) },
  })
  writeFileSync(join(folder, 'strict.docx'), bytes)
}

await withDocxLibrary()
withLibreOffice()
likeWord()
likeGoogleDocs()
strict()
