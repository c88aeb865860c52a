import { DocxError } from './error.ts'
import { inflate } from './inflate.ts'
import type { ArchiveLimits } from './limits.ts'
import { decode } from './text-encoding.ts'
import { attribute, readXml } from './xml-events.ts'
import type { Archive, Entry } from './zip-directory.ts'

export interface Relationship {
  readonly id: string
  /** The last step of the type's address: `comments`, `styles`, `hyperlink` … the same in strict files. */
  readonly type: string
  readonly target: string
  /** Points out of the package. Never followed. */
  readonly external: boolean
}

/** A part with the relationships that start from it. */
export interface PackagePart {
  readonly entry: Entry
  readonly xml: string
  readonly relationships: readonly Relationship[]
  /** Name of the relationships part, whether or not it exists, and its XML when it does. */
  readonly relationshipsName: string
  readonly relationshipsXml: string | null
}

/** The documents inside the archive, found by relationship and never by an assumed name. */
export class PackageParts {
  readonly archive: Archive
  readonly limits: ArchiveLimits

  constructor(archive: Archive, limits: ArchiveLimits) {
    this.archive = archive
    this.limits = limits
  }

  /** The XML of a part, or null when the archive has none of that name. */
  xml(name: string): string | null {
    const entry = this.archive.find(name)
    return entry ? decode(inflate(this.archive, entry, this.limits), entry.name) : null
  }

  /** The main document. Throws DocxError when the archive is something else than a Word document. */
  main(): PackagePart {
    const root = this.xml('_rels/.rels')
    if (root === null) throw new DocxError('not-docx', this.otherFormat())
    const target = this.relationships(root, '_rels/.rels').find(
      r => r.type === 'officeDocument' && !r.external,
    )
    const part = target && this.part(resolve('', target.target))
    if (!part)
      throw new DocxError(
        'not-docx',
        'this has no text that Word could show; expected a Word document (.docx)',
      )
    return part
  }

  part(name: string): PackagePart | null {
    const entry = this.archive.find(name)
    const xml = entry && this.xml(name)
    if (!entry || xml == null) return null
    const wanted = entry.name.replace(/[^/]*$/, file => `_rels/${file}.rels`)
    const relationshipsName = this.archive.find(wanted)?.name ?? wanted
    const relationshipsXml = this.xml(relationshipsName)
    const relationships =
      relationshipsXml === null ? [] : this.relationships(relationshipsXml, relationshipsName)
    return { entry, xml, relationships, relationshipsName, relationshipsXml }
  }

  /** The first part of a type that a part refers to. */
  related(from: PackagePart, type: string): PackagePart | null {
    return this.allRelated(from, type)[0] ?? null
  }

  allRelated(from: PackagePart, type: string): PackagePart[] {
    return from.relationships
      .filter(r => r.type === type && !r.external)
      .flatMap(r => this.part(resolve(from.entry.name, r.target)) ?? [])
  }

  private relationships(xml: string, name: string): Relationship[] {
    const found: Relationship[] = []
    readXml(xml, name, this.limits, {
      open(tag, attributes) {
        if (tag.local !== 'Relationship') return
        found.push({
          id: attribute(attributes, 'Id') ?? '',
          type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//s, ''),
          target: attribute(attributes, 'Target') ?? '',
          external: attribute(attributes, 'TargetMode') === 'External',
        })
      },
    })
    return found
  }

  private otherFormat(): string {
    const opendocument = this.archive.find('mimetype') && this.archive.find('content.xml')
    return opendocument
      ? 'this is an OpenDocument file; expected a Word document (.docx)'
      : 'this is a zip archive, not a Word document'
  }
}

/** The name of a part from a target, which is relative to the folder of the part it stands in. */
export function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
