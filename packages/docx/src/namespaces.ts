import { type Attribute, attribute, type Tag } from './xml-events.ts'

/** WordprocessingML, transitional and strict (ISO/IEC 29500). Elements are known by it, never by a prefix. */
const word =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/
const relationships =
  /^http:\/\/(schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/

/** What Word itself writes. */
export const wordUri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

export const isStrict = (uri: string): boolean => uri.startsWith('http://purl.oclc.org/')
/** A tag known to be of WordprocessingML; the mark exists for the type checker alone. */
export type WordTag = Tag & { readonly [wordTag]: true }
declare const wordTag: unique symbol

export const isWord = (tag: Tag | null, local?: string): tag is WordTag =>
  tag !== null && word.test(tag.uri) && (local === undefined || tag.local === local)

/** An attribute of WordprocessingML; some producers leave the prefix out. */
export const wordAttribute = (attributes: readonly Attribute[], local: string): string | undefined =>
  attribute(attributes, local, word) ?? attribute(attributes, local)

/** `r:id`, the name of a relationship. */
export const relationshipId = (attributes: readonly Attribute[]): string | undefined =>
  attribute(attributes, 'id', relationships)

/** The value of an on/off property such as `w:b`: present means on. */
export function isOn(attributes: readonly Attribute[]): boolean {
  const value = wordAttribute(attributes, 'val')
  return value === undefined || !/^(0|false|off|none)$/.test(value)
}
