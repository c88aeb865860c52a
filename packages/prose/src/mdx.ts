const name = String.raw`[\w$]+[ \t]*`

const imported = String.raw`["'{*]|${name}(?:,[ \t]*[{*]|from[ \t]*["'])`

const exported = [
  '[{*]',
  String.raw`(?:const|let|var)[ \t]+(?:${name}[=:]|[{[])`,
  String.raw`(?:async[ \t]+)?function[ \t]*\*?[ \t]*${name}[(<]`,
  String.raw`class[ \t]+${name}(?:extends\b|[{<])`,
  String.raw`(?:type|interface|enum)[ \t]+${name}[={<]`,
  String.raw`default[ \t]+(?:(?:async|function|class)\b|[({['"<]|[\w$.]+[ \t]*(?:[;(]|=>|$))`,
].join('|')

/** An import or an export of MDX, to the next empty line. Prose may begin with either word. */
export const statement = new RegExp(
  String.raw`^(?:import[ \t]*(?:${imported})|export[ \t]*(?:${exported}))[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]*)*`,
  'gm',
)
