// The floor: Markdown and English parsed, nothing looked for.
import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import retextEnglish from 'retext-english'
import { unified } from 'unified'

export const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
export const english = unified().use(retextEnglish).freeze()

export function parse(source) {
  const texts = []
  const collect = node => {
    if (node.type === 'text') texts.push(node.value)
    else for (const child of node.children ?? []) collect(child)
    if (node.type === 'paragraph' || node.type === 'heading') texts.push('\n\n')
  }
  collect(markdown.parse(source))
  return english.parse(texts.join(''))
}

for (const path of process.argv.slice(2)) console.log(parse(readFileSync(path, 'utf8')).children.length)
