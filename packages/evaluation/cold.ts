const c1 = process.cpuUsage()
const w1 = performance.now()
const { readDocument } = await import('@marginalia/prose')
const { tokensOf, clausesOf } = await import('@marginalia/english')
const { readFileSync } = await import('node:fs')
const text = readFileSync('/work/shared/gold/tags/gum-dev.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(l => JSON.parse(l).text as string)
  .slice(0, 55)
  .join(' ')
const s = readDocument(text, 'text').document.blocks.flatMap(({ block }) => block.sentences)
const w = s.reduce((a, x) => a + x.words.length, 0)
const t = (f: () => void) => {
  const c = process.cpuUsage()
  f()
  const u = process.cpuUsage(c)
  return ((u.user + u.system) / 1000).toFixed(1)
}
console.log(
  'first sentence',
  t(() => tokensOf(s[0]!)),
  'ms; tokens of',
  w,
  'words',
  t(() => {
    for (const x of s) tokensOf(x)
  }),
  'ms; clauses',
  t(() => {
    for (const x of s) clausesOf(x)
  }),
  'ms',
)
