/** Characters that XML 1.0 cannot hold, entities or not: they become `\uFFFD`. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text for an XML or HTML text or a double-quoted attribute. Line ends survive in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(notXml, '\uFFFD').replace(/[&<>"'\t\n\r]/g, character => entities[character] ?? character)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text that Markdown shows as it is, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&$^=:@]/g, character =>
      alone.test(character) ? character : `\\${character}`,
    )

/** Only special at the start of a line or in a pair, which one line of ours never makes of them. */
const alone = /[().:=@^$-]/

/** Data of a GitHub workflow command. */
export const escapeCommand = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

/** A property of a GitHub workflow command. */
export const escapeProperty = (text: string): string =>
  escapeCommand(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** A relative path as a URI reference. */
export const pathToUri = (path: string): string =>
  path
    .split('/')
    .map(segment => encodeURIComponent(segment.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')))
    .join('/')

/** Bytes of a text in UTF-8; half a surrogate pair counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
