import { SaxesParser } from 'saxes'
import { DocxError } from './error.ts'
import type { ArchiveLimits } from './limits.ts'

/** An element and where its tags stand. Offsets are UTF-16 units of the part's XML. */
export interface Tag {
  readonly uri: string
  readonly local: string
  /** As written, with prefix. */
  readonly name: string
  readonly prefix: string
  readonly parent: Tag | null
  /** The opening tag is [start, openEnd), the closing tag [closeStart, end); an empty element has none. */
  readonly start: number
  readonly openEnd: number
  readonly selfClosing: boolean
  closeStart: number
  end: number
}

export interface Attribute {
  readonly name: string
  readonly local: string
  readonly uri: string
  readonly value: string
}

export interface Handlers {
  open?(tag: Tag, attributes: readonly Attribute[]): void
  text?(text: string, tag: Tag): void
  close?(tag: Tag): void
}

/**
 * Read one XML part with exact positions. Checks that it is well-formed; refuses a document type
 * (so there are no entities to expand) and anything beyond the limits. Throws DocxError.
 */
export function readXml(xml: string, part: string, limits: ArchiveLimits, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Tag[] = []
  let elements = 0
  let attributes = 0
  const fail = (what: string): never => {
    throw new DocxError('xml', `${part}: ${what}`)
  }
  parser.on('error', error => fail(error.message))
  parser.on('doctype', () => {
    throw new DocxError('doctype', `${part} has a document type declaration`)
  })
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    if (++attributes > limits.attributes) fail(`an element has more than ${limits.attributes} attributes`)
  })
  parser.on('opentag', element => {
    const tag: Tag = {
      uri: element.uri,
      local: element.local,
      name: element.name,
      prefix: element.prefix,
      parent: stack[stack.length - 1] ?? null,
      // `<` cannot stand inside a tag of well-formed XML, so the last one before its end opens it.
      start: xml.lastIndexOf('<', parser.position - 1),
      openEnd: parser.position,
      selfClosing: element.isSelfClosing,
      closeStart: parser.position,
      end: parser.position,
    }
    if (stack.push(tag) > limits.depth) fail(`elements are nested more than ${limits.depth} deep`)
    if (++elements > limits.elements) fail(`there are more than ${limits.elements} elements`)
    handlers.open?.(tag, Object.values(element.attributes))
  })
  const text = (chunk: string) => {
    const tag = stack[stack.length - 1]
    if (tag) handlers.text?.(chunk, tag)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    const tag = stack.pop()!
    tag.end = parser.position
    tag.closeStart = tag.selfClosing ? tag.end : xml.lastIndexOf('<', tag.end - 1)
    handlers.close?.(tag)
  })
  parser.write(xml).close()
}

/** The value of an unqualified attribute, or of one whose namespace ends as asked. */
export function attribute(
  attributes: readonly Attribute[],
  local: string,
  namespace?: RegExp,
): string | undefined {
  return attributes.find(a => a.local === local && (namespace ? namespace.test(a.uri) : a.uri === ''))?.value
}
