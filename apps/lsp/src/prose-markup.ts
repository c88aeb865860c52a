import { MarkupKind } from 'vscode-languageserver'

/** Writes what people read, as Markdown or plain text. Every text handed in is shown as it is, never as markup. */
export interface Markup {
  readonly kind: MarkupKind
  text(words: string): string
  strong(words: string): string
  soft(words: string): string
  link(words: string, target: string): string
}

const markdown: Markup = {
  kind: MarkupKind.Markdown,
  text: escaped,
  strong: words => `**${escaped(words)}**`,
  soft: words => `_${escaped(words)}_`,
  link: (words, target) => `[${escaped(words)}](<${target.replace(/[<>\s\\]/g, encodeURIComponent)}>)`,
}

const plain: Markup = {
  kind: MarkupKind.PlainText,
  text: words => words,
  strong: words => words,
  soft: words => words,
  link: (words, target) => `${words}: ${target}`,
}

/** @param accepted kinds that a client shows, the preferred one first */
export const markupFor = (accepted: readonly MarkupKind[] | undefined): Markup =>
  accepted?.includes(MarkupKind.Markdown) ? markdown : plain

/** Editors that show Markdown as it is written get no more backslashes than are needed. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/^(\s*\d*)([#+=.)-])/gm, '$1\\$2')
}
