// Words a second of one library, cold and warm, in a process of its own: `throughput.mjs NAME LIBRARY FILES…`.
import { readFileSync } from 'node:fs'

const [name, library, ...files] = process.argv.slice(2)
const texts = files.map(path => readFileSync(path, 'utf8'))
const words = texts.map(text => text.match(/\S+/g).length)
const makers = {
  async marginalia() {
    const { createAnalyzer } = await import(library)
    // No text has anything to do with the one before.
    const analyzer = createAnalyzer({ profile: 'written-assessment' })
    return text => analyzer.review(text)
  },
  async parse() {
    const { parse } = await import('./peers/parse.mjs')
    return parse
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good')
    return text => writeGood(text)
  },
}
process.argv.length = 2
const read = await makers[name]()
const speed = (from, to) => {
  const before = process.cpuUsage()
  let sum = 0
  for (let at = from; at < to; at++) {
    read(texts[at])
    sum += words[at]
  }
  const { user, system } = process.cpuUsage(before)
  return sum / ((user + system) / 1e6)
}
const cold = speed(0, Math.floor(texts.length / 10))
speed(Math.floor(texts.length / 10), Math.floor(texts.length / 2))
const warm = speed(Math.floor(texts.length / 2), texts.length)
console.log(JSON.stringify({ cold, warm }))
