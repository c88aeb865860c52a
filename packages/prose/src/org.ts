const blank = (text: string): string => ' '.repeat(text.length)

/**
 * Org is Markdown once stars are headings and what only Emacs reads is blanked out, unit for unit. Bold type stays
 * between single stars, which Markdown reads as emphasis.
 */
export function maskOrg(source: string): string {
  let inside = false
  return source
    .split(/(?<=\n)/)
    .map(whole => {
      const [, line = '', end = ''] = /^(.*?)(\r?\n?)$/s.exec(whole)!
      const block = /^[ \t]*#\+(begin|end)_(\w+)/i.exec(line)
      if (block) {
        const code = /^(?:src|example|export|comment)$/i.test(block[2]!)
        if (code) inside = block[1]!.toLowerCase() === 'begin'
        return blank(line) + end
      }
      return (inside ? blank(line) : lineOf(line)) + end
    })
    .join('')
}

function lineOf(line: string): string {
  const title = /^[ \t]*#\+title:/i.exec(line)?.[0]
  if (title !== undefined) return `#${blank(title.slice(1))}${inlineOf(line.slice(title.length))}`
  const field = /^[ \t]*#\+(\w+):/.exec(line)
  // “#+LP: Ownership” is a line about the story; settings of Emacs are not.
  if (field)
    return /^(?:date|lps?|principles?|level|role|filetags)$/i.test(field[1]!)
      ? line.replace('#+', '  ')
      : blank(line)
  if (/^[ \t]*#(?: |$)/.test(line)) return blank(line)
  if (/^[ \t]*:(?:properties|logbook|end):[ \t]*$/i.test(line)) return blank(line)
  const property = /^([ \t]*):(?=[\w-]+:[ \t])/.exec(line)
  if (property) return `${property[1]} ${line.slice(property[1]!.length + 1)}`
  const stars = /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?/.exec(line)
  if (stars) {
    const depth = Math.min(6, stars[1]!.length)
    const title = line.slice(stars[0].length)
    const tags = /(?:^|[ \t]+):[\w@#%:-]+:[ \t]*$/.exec(title)?.[0] ?? ''
    return `${'#'.repeat(depth)}${blank(stars[0].slice(depth))}${inlineOf(title.slice(0, title.length - tags.length))}${blank(tags)}`
  }
  if (/^[ \t]*\|[-+|: ]+\|[ \t]*$/.test(line)) return line.replaceAll('+', '|')
  if (/^[ \t]*(?:scheduled|deadline|closed):[ \t]*[<[]/i.test(line)) return blank(line)
  return inlineOf(line)
}

/** Links keep their words, and marks that Markdown does not know become those it knows. */
const inlineOf = (text: string): string =>
  text
    .replace(
      /\[\[[^\]\n]*\]\[([^\]\n]*)\]\]/g,
      (link, words: string) => `${blank(link.slice(0, -words.length - 2))}${words}  `,
    )
    .replace(/(?<![\p{L}\p{N}/:])\/(\S(?:[^/\n]*\S)?)\/(?![\p{L}\p{N}/])/gu, '_$1_')
    .replace(/(?<![\p{L}\p{N}])[~=](\S(?:[^~=\n]*\S)?)[~=](?![\p{L}\p{N}])/gu, '`$1`')
