// remark with the retext plugins that look for what Marginalia looks for.
import { readFileSync } from 'node:fs'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import { unified } from 'unified'

const prose = unified().use(retextEnglish).use(retextIntensify).use(retextPassive).use(retextSimplify)
const processor = remark().use(remarkGfm).use(remarkRetext, prose).freeze()
for (const path of process.argv.slice(2)) {
  for (const message of (await processor.process(readFileSync(path, 'utf8'))).messages)
    console.log(`${path}: ${message}`)
}
