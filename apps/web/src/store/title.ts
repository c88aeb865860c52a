/** The first line that says something, as a title. */
export function titleOf(text: string): string {
  const named = /^---\r?\n(?:(?!---)[^\n]*\n){0,50}?title:[ \t]*["']?([^"'\r\n]+)/.exec(text)?.[1]?.trim()
  if (named) return named.slice(0, 80)
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  const line = /^[ \t>#*_-]*([^\s#>*_-][^\n]*)/m.exec(body)?.[1] ?? ''
  const plain = line.replace(/[*_`#]+/g, '').trim()
  return plain.length > 60 ? `${plain.slice(0, 60).replace(/\s+\S*$/, '')} …` : plain
}
