import { MarkupKind } from 'vscode-languageserver'

/** Writes what people read, as Markdown or plain text. Every text handed in is shown as it is, never as markup. */
export interface Markup {
  readonly kind: MarkupKind
  text(words: string): string
  strong(words: string): string
  soft(words: string): string
  link(words: string, target: string): string
  /** As it is written in a file: a pattern. */
  code(words: string): string
}

const markdown: Markup = {
  kind: MarkupKind.Markdown,
  text: escaped,
  strong: words => `**${escaped(words)}**`,
  soft: words => `_${escaped(words)}_`,
  link: (words, target) => `[${escaped(words)}](<${target.replace(/[<>\s\\]/g, encodeURIComponent)}>)`,
  code: words => {
    const fence = '`'.repeat(1 + Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length)))
    return words.includes('`') ? `${fence} ${words} ${fence}` : `${fence}${words}${fence}`
  },
}

const plain: Markup = {
  kind: MarkupKind.PlainText,
  text: words => words,
  strong: words => words,
  soft: words => words,
  link: (words, target) => `${words}: ${target}`,
  code: words => words,
}

/** @param accepted kinds that a client shows, the preferred one first */
export const markupFor = (accepted: readonly MarkupKind[] | undefined): Markup =>
  accepted?.includes(MarkupKind.Markdown) ? markdown : plain

/** Editors that show Markdown as it is written get no more backslashes than are needed. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/^(\s*\d*)([#+=.)-])/gm, '$1\\$2')
}
