import { readDocument } from './src/index.ts'

const cases: Record<string, string> = {
  para: 'I went there and saw it, many times over. ',
  dots: '.',
  adot: 'a.',
  adots: 'a..',
  paren: '((',
  amp: '&',
  amps: '&amp;',
  star: '*a **b ',
  under: '_a __b ',
  br: '[',
  brc: '[a](',
  ref: '[a][b] ',
  tick: '`a``b ',
  bs: '\\',
  html: '<a ',
  htmlc: '<!-- ',
  lt: '<',
  excl: '![',
  lines: 'Word here\n',
  caps: 'A\n',
  mails: 'a@',
  num: '1,',
  slash: 'a/B',
  apos: "a'",
  hyphen: 'a-',
  url: 'http://a',
  www: 'www.a.',
  paras: 'Word is here.\n\n',
  quote: '> ',
  list: '- a\n',
  nest: '- ',
  table: '| a ',
  tablerows: '| a | b |\n|-|-|\n',
  comment: '<!-- a -->\n\nText is here\n\n',
  ent: '&#',
  tilde: '~~a',
  code: '```\n',
  spaces: '   ',
  tabs: '\t',
  nl: '\n',
  fn: '[^1]',
  fnd: '[^1]: a\n\n',
  def: '[a]: b\n',
  yaml: '---\na: b\n',
  emph: '***a',
  quoteend: 'a." ',
  abbr: 'U.S. ',
  uni: 'é́',
  aster: '*',
  at: 'a@b.c ',
  colon: 'a:',
  heading: '# ',
  setext: 'a\n===\n',
  dashes: '-',
  under2: '_',
}
const N = Number(process.argv[2] ?? 100000)
for (const [k, v] of Object.entries(cases)) {
  if (process.argv[3] && k !== process.argv[3]) continue
  const t = (n: number) => {
    const s = v.repeat(Math.ceil(n / v.length))
    const a = performance.now()
    try {
      readDocument(s)
    } catch (e) {
      console.log(k, 'THROW', String(e).slice(0, 100))
    }
    return performance.now() - a
  }
  t(1000)
  const a = t(N),
    b = t(2 * N)
  if (process.argv[3] || b / a > 2.6 || b > 400)
    console.log(k.padEnd(9), a.toFixed(0), b.toFixed(0), (b / a).toFixed(2))
}
