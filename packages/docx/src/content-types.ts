import { DocxError } from './error.ts'
import type { PackageParts } from './parts.ts'
import { attribute, readXml } from './xml-events.ts'

/** `[Content_Types].xml`: what each part of the package is. */
export interface ContentTypes {
  /** The part's own name in the archive, and its XML. */
  readonly name: string
  readonly xml: string
  /** The type of a part: its own entry, or that of its extension. */
  of(name: string): string | undefined
  /** True when the part has an entry of its own. */
  has(name: string): boolean
}

export function readContentTypes(parts: PackageParts): ContentTypes {
  const entry = parts.archive.find('[Content_Types].xml')
  const xml = entry && parts.xml(entry.name)
  if (!entry || xml == null) throw new DocxError('not-docx', 'this is a zip archive, not a Word document')
  const own = new Map<string, string>()
  const byExtension = new Map<string, string>()
  readXml(xml, entry.name, parts.limits, {
    open(tag, attributes) {
      const type = attribute(attributes, 'ContentType') ?? ''
      if (tag.local === 'Override') own.set(key(attribute(attributes, 'PartName') ?? ''), type)
      if (tag.local === 'Default')
        byExtension.set((attribute(attributes, 'Extension') ?? '').toLowerCase(), type)
    },
  })
  return {
    name: entry.name,
    xml,
    of: name => own.get(key(name)) ?? byExtension.get(name.replace(/^.*\./s, '').toLowerCase()),
    has: name => own.has(key(name)),
  }
}

const key = (name: string): string => name.replace(/^\//, '').toLowerCase()
