import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { singlePolicy } from './policy.ts'

/**
 * Makes one file of the page, which opens from the disk by a double click: script, style and picture stand in it, and
 * its policy allows exactly these by their hashes.
 */
export const single = (icon: string): Plugin => ({
  name: 'single',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    let script = ''
    let style = ''
    let html = ''
    for (const [name, item] of Object.entries(bundle)) {
      if (item.type === 'chunk') script += item.code
      else if (name.endsWith('.css')) style += item.source
      else if (name === 'index.html') html = String(item.source)
      delete bundle[name]
    }
    if (!script || !style || !html) this.error('one of script, style and page is missing')
    // Nothing is loaded before it is asked for: there is nothing to load.
    const code = unclosed(script.replaceAll('__VITE_PRELOAD__', 'void 0'))
    const picture = `data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}`
    const policy = singlePolicy(hashOf(code), hashOf(style))
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      `<link rel="icon" href="${picture}">`,
      `<style>${style}</style>`,
      `<script type="module">${code}</script>`,
    ]
    const source = html
      .replace(/\s*<(?:link|script)\b[^>]*\b(?:href|src)="[^"]*"[^>]*>(?:<\/script>)?/g, '')
      .replace(/<meta charset="utf-8" ?\/?>/, found => `${found}\n    ${head[0]}`)
      .replace('</head>', () => `${head.slice(1).join('\n    ')}\n  </head>`)
    this.emitFile({ type: 'asset', fileName: 'marginalia.html', source })
  },
})

/** A script as it may stand in a page: nothing in it ends the element, or begins what would hide its end. */
const unclosed = (code: string): string => code.replace(/<(?=!--|\/?script)/gi, '\\x3c')

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`
