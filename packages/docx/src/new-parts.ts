/** The parts of a new Word file that do not depend on its text. Kept as plain as a file of Word's own can be. */
import { wordUri } from './namespaces.ts'

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes =
  `${xmlHead}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/>` +
  `<Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/></Types>`

export const relationships = (inner: string): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`

export const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

/** Twentieths of a point. */
export const indent = 360

const heading = (level: number): string => {
  const size = [36, 30, 26, 24, 22, 22][level - 1]!
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`
  )
}

const paragraph = (id: string, name: string, properties: string, run = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
  `<w:pPr>${properties}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`

export const fixedWidth = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>'

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`

export const stylesXml =
  `${xmlHead}<w:styles xmlns:w="${wordUri}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  [1, 2, 3, 4, 5, 6].map(heading).join('') +
  paragraph('ListParagraph', 'List Paragraph', '<w:spacing w:after="60"/>') +
  paragraph('Quote', 'Quote', '<w:spacing w:after="140"/>', '<w:i/>') +
  paragraph(
    'Code',
    'Code',
    '<w:spacing w:after="140" w:line="240" w:lineRule="auto"/>',
    `${fixedWidth}<w:sz w:val="19"/>`,
  ) +
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>' +
  '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style>` +
  '</w:styles>'

/** A list of its own for each list of the text, so that numbers begin again. */
export function numbering(lists: readonly { readonly ordered: boolean; readonly start: number }[]): string {
  const levels = (ordered: boolean): string =>
    Array.from({ length: 9 }, (_, level) => {
      const left = indent * (level + 1)
      const format = ordered ? ['decimal', 'lowerLetter', 'lowerRoman'][level % 3]! : 'bullet'
      const text = ordered ? `%${level + 1}.` : '•–'[level % 2]!
      return (
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
        `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${indent}"/></w:pPr></w:lvl>`
      )
    }).join('')
  const abstract = (id: number, ordered: boolean): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels(ordered)}</w:abstractNum>`
  const instances = lists.map(({ ordered, start }, i) => {
    const overrides = Array.from(
      { length: ordered ? 9 : 0 },
      (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    ).join('')
    return `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${ordered ? 1 : 0}"/>${overrides}</w:num>`
  })
  return `${xmlHead}<w:numbering xmlns:w="${wordUri}">${abstract(0, false)}${abstract(1, true)}${instances.join('')}</w:numbering>`
}
