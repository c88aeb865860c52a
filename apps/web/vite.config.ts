import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { headers, metaPolicy, pagePolicy } from './policy.ts'
import { single } from './single.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** CodeMirror's styles go into a constructed sheet: see `adopted-styles.ts`, whose own import is left alone. */
const adoptedStyles: Plugin = {
  name: 'adopted-styles',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'style-mod' && !importer?.endsWith('adopted-styles.ts')
      ? at('../../packages/editor/src/adopted-styles.ts')
      : undefined,
}

/** Puts the policy into the page, writes the headers, and tells the service worker which files there are. */
const sealed: Plugin = {
  name: 'sealed',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle(_, bundle) {
    const own = readdirSync(at('./public'))
    const files = [...Object.keys(bundle).filter(name => name !== 'sw.js'), ...own].sort()
    const hash = createHash('sha256')
    for (const name of files) {
      const item = bundle[name]
      hash.update(name)
      hash.update(
        !item ? readFileSync(at(`./public/${name}`)) : item.type === 'chunk' ? item.code : item.source,
      )
    }
    const worker = bundle['sw.js']
    if (worker?.type === 'chunk') {
      worker.code = worker.code
        .replace(/["'`]__FILES__["'`]/, JSON.stringify(files))
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace('__POLICY__', pagePolicy)
      if (/__[A-Z]+__/.test(worker.code)) this.error('a placeholder of the service worker was not filled in')
    }
    const lines = Object.entries(headers).flatMap(([path, entries]) => [
      path,
      ...Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`),
    ])
    this.emitFile({ type: 'asset', fileName: '_headers', source: `${lines.join('\n')}\n` })
    this.emitFile({
      type: 'asset',
      fileName: 'headers.json',
      source: `${JSON.stringify(headers, null, 2)}\n`,
    })
  },
}

export default defineConfig(({ mode }) => ({
  root: at('.'),
  base: './',
  plugins: mode === 'single' ? [adoptedStyles, single(at('./public/icon.svg'))] : [adoptedStyles, sealed],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    // The browser variant decodes entities through innerHTML, which Trusted Types refuse.
    alias: [
      {
        find: /^decode-named-character-reference$/,
        replacement: at('../../packages/prose/node_modules/decode-named-character-reference/index.js'),
      },
    ],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: mode === 'single' ? false : { polyfill: false },
    // Licences of what is inside stay in the scripts.
    ...(mode === 'single'
      ? {
          // Beside the page that it is made from.
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: at('./index.html'),
            output: { codeSplitting: false, comments: { legal: true } },
          },
        }
      : {
          rolldownOptions: {
            input: { index: at('./index.html'), sw: at('./service/sw.ts') },
            output: {
              comments: { legal: true },
              entryFileNames: chunk => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
            },
          },
        }),
  },
}))
