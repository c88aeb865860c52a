/**
 * Stands in for `style-mod` (by a bundler's alias) where a page forbids inline styles: the original
 * adds a `<style>` element, which `style-src 'self'` refuses without any error, leaving an editor
 * that looks broken. Constructed style sheets are allowed. The import below must keep its meaning.
 */
import { StyleModule as Original } from 'style-mod'

const mounted = new WeakMap<Document, { sheet: CSSStyleSheet; modules: Original[] }>()

export class StyleModule extends Original {
  static override mount(
    root: Document | ShadowRoot | DocumentOrShadowRoot,
    given: Original | Original[],
  ): void {
    const host = root instanceof Document ? root : document
    let entry = mounted.get(host)
    if (!entry) {
      entry = { sheet: new CSSStyleSheet(), modules: [] }
      mounted.set(host, entry)
      host.adoptedStyleSheets = [entry.sheet, ...host.adoptedStyleSheets]
    }
    const list = Array.isArray(given) ? given : [given]
    const added = list.filter(module => !entry.modules.includes(module))
    if (added.length === 0) return
    // Later modules come first, as in the original: CodeMirror relies on that order of precedence.
    entry.modules = [...list, ...entry.modules.filter(module => !list.includes(module))]
    entry.sheet.replaceSync(entry.modules.map(module => module.getRules()).join('\n'))
  }
}
