/**
 * A second reading of WordprocessingML, by regular expressions alone, to check the first: it shares
 * no code with the package. It understands the documents of these tests, not every document.
 */
import { unzipSync } from 'fflate'

const decoder = new TextDecoder()

export const partText = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name]
  if (!part) throw new Error(`no ${name}`)
  return decoder.decode(part)
}

export const mainOf = (bytes: Uint8Array): string => {
  const relationships = partText(bytes, '_rels/.rels')
  const target =
    /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]*)"|Target="\/?([^"]*)"[^>]*Type="[^"]*\/officeDocument"/.exec(
      relationships,
    )
  return partText(bytes, target?.[1] ?? target?.[2] ?? 'word/document.xml')
}

interface Token {
  /** `open`, `close`, `empty` or `text`. */
  readonly kind: 'open' | 'close' | 'empty' | 'text'
  /** Name without prefix. */
  readonly name: string
  readonly raw: string
}

function tokens(xml: string): Token[] {
  const found: Token[] = []
  for (const [raw] of xml.matchAll(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/g,
  )) {
    if (raw.startsWith('<!--') || raw.startsWith('<?')) continue
    if (raw.startsWith('<![CDATA['))
      found.push({ kind: 'text', name: '', raw: raw.slice(9, -3).replace(/&/g, '&amp;') })
    else if (!raw.startsWith('<')) found.push({ kind: 'text', name: '', raw })
    else {
      const name = /^<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(raw)![1]!
      found.push({ kind: raw.startsWith('</') ? 'close' : raw.endsWith('/>') ? 'empty' : 'open', name, raw })
    }
  }
  return found
}

const plain = (raw: string): string =>
  raw
    .replace(/\r\n?/g, '\n')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** The text of every text element in order, a run of one kind as one string: raw, as it stands in the XML. */
export function rawTexts(xml: string): string[] {
  const kinds = /^(t|delText|instrText|delInstrText)$/
  const found: { kind: string; text: string }[] = []
  let inside: string | null = null
  for (const { kind, name, raw } of tokens(xml)) {
    if (kind === 'open' && kinds.test(name)) inside = name
    else if (kind === 'close' && kinds.test(name)) inside = null
    else if (kind === 'text' && inside !== null) {
      if (found.at(-1)?.kind === inside) found.at(-1)!.text += raw
      else found.push({ kind: inside, text: raw })
    }
  }
  return found.map(({ kind, text }) => `${kind}:${text}`)
}

/** Every character of the text elements with the formatting of its run and the elements around it. */
export function formattedCharacters(xml: string): string[] {
  const found: string[] = []
  const path: string[] = []
  const formats: string[] = []
  let properties: string | null = null
  for (const { kind, name, raw } of tokens(xml)) {
    if (properties !== null) properties += raw
    if (kind === 'open') {
      if (name === 'r') formats.push('')
      if (name === 'rPr' && path.at(-1) === 'r' && properties === null) properties = raw
      path.push(name)
    } else if (kind === 'close') {
      path.pop()
      if (name === 'rPr' && path.at(-1) === 'r' && properties !== null) {
        formats[formats.length - 1] = properties
        properties = null
      }
      if (name === 'r') formats.pop()
    } else if (kind === 'text' && /^(t|delText|instrText)$/.test(path.at(-1) ?? '')) {
      for (const character of plain(raw)) found.push(`${character} ${formats.at(-1)} ${path.join('/')}`)
    }
  }
  return found
}

const atoms: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' }

export interface Range {
  readonly text: string
  readonly starts: number
  readonly ends: number
  readonly references: number
  /** Names of the elements that hold the markers. */
  readonly parents: readonly string[]
}

/** What a reader sees between the markers of each comment, text boxes left out, white space and invisible characters too. */
export function ranges(xml: string): Map<string, Range> {
  const found = new Map<string, { -readonly [K in keyof Range]: Range[K] } & { parents: string[] }>()
  const get = (id: string) => {
    const range = found.get(id) ?? { text: '', starts: 0, ends: 0, references: 0, parents: [] as string[] }
    found.set(id, range)
    return range
  }
  const open = new Set<string>()
  const path: { name: string; hides: boolean }[] = []
  const fields: boolean[] = []
  let symbol = ''
  let hiddenRun = false
  const hides = (name: string, i: number, all: readonly Token[]): boolean => {
    if (/^(del|moveFrom|rt|Fallback|txbxContent|rPrChange|pPrChange|instrText|delText)$/.test(name))
      return true
    if (name !== 'sdt') return false
    const head = all
      .slice(i, i + 12)
      .map(token => token.raw)
      .join('')
    return /^<w:sdt><w:sdtPr>(?:(?!<w:sdtContent>).)*<w:(?:showingPlcHdr|docPartGallery)/.test(head)
  }
  const feed = (text: string) => {
    if (path.some(element => element.hides) || fields.includes(false) || hiddenRun) return
    for (const id of open) get(id).text += text
  }
  const all = tokens(xml)
  for (const [i, { kind, name, raw }] of all.entries()) {
    const id = /\s\w+:id="(-?\d+)"/.exec(raw)?.[1] ?? ''
    const parent = path.at(-1)?.name ?? ''
    if (kind !== 'close' && name === 'commentRangeStart') {
      open.add(id)
      get(id).starts++
      get(id).parents.push(parent)
    } else if (kind !== 'close' && name === 'commentRangeEnd') {
      open.delete(id)
      get(id).ends++
      get(id).parents.push(parent)
    } else if (kind !== 'close' && name === 'commentReference') {
      get(id).references++
      get(id).parents.push(`${path.at(-2)?.name ?? ''}/${parent}`)
    } else if (kind !== 'close' && name === 'fldChar') {
      if (!path.some(element => element.hides)) {
        if (raw.includes('"begin"')) fields.push(false)
        else if (raw.includes('"separate"')) fields[fields.length - 1] = true
        else fields.pop()
      }
    } else if (kind === 'empty' && name === 'symEx')
      symbol = String.fromCodePoint(Number.parseInt(/char="([^"]*)"/.exec(raw)![1]!, 16))
    else if (kind === 'empty' && name === 'vanish') hiddenRun = true
    else if (kind === 'empty' && parent === 'r' && atoms[name]) feed(atoms[name])
    else if (kind === 'text' && path.at(-1)?.name === 't') feed(plain(raw))
    if (kind === 'open') path.push({ name, hides: hides(name, i, all) })
    if (kind === 'close') {
      path.pop()
      if (name === 'r') hiddenRun = false
      if (name === 'AlternateContent' && symbol !== '') {
        feed(symbol)
        symbol = ''
      }
    }
  }
  for (const range of found.values()) range.text = squeezed(range.text)
  return found
}

export const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '')

/** Text of each comment of a comments part, paragraphs as lines. */
export function commentTexts(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [, id, inner] of xml.matchAll(/<w:comment\b[^>]*?w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/g))
    found.set(
      id!,
      [...inner!.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([p]) =>
        [...p.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text!)).join(''),
      ),
    )
  return found
}
