import { type Extension, RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { type LineKind, lineShape, runs, type Style, type Within } from './markdown.ts'

const inline: Partial<Record<Style, Decoration>> = {
  strong: Decoration.mark({ class: 'cm-strong' }),
  em: Decoration.mark({ class: 'cm-em' }),
  strongem: Decoration.mark({ class: 'cm-strong cm-em' }),
  code: Decoration.mark({ class: 'cm-code' }),
  link: Decoration.mark({ class: 'cm-link' }),
  sign: Decoration.mark({ class: 'cm-sign' }),
}

const lines: Partial<Record<LineKind, Decoration>> = {
  heading: Decoration.line({ class: 'cm-heading' }),
  quote: Decoration.line({ class: 'cm-quote' }),
  code: Decoration.line({ class: 'cm-code' }),
  fence: Decoration.line({ class: 'cm-sign' }),
  meta: Decoration.line({ class: 'cm-sign' }),
  rule: Decoration.line({ class: 'cm-sign' }),
}

/** A line in a script that runs from right to left; others need no asking. */
const fromRight = Decoration.line({ attributes: { dir: 'auto' } })
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

const lead = inline.sign!

/** Dims Markdown's signs and gives its words their weight. Sizes never change: see `Anchors`. */
export const lightMarkdown: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = decorate(view)
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view)
    }
  },
  { decorations: plugin => plugin.decorations },
)

function decorate(view: EditorView): DecorationSet {
  const { doc } = view.state
  const builder = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges) {
    let at = doc.lineAt(from)
    let within = withinAt(view, at.number)
    for (;;) {
      const [shape, next] = lineShape(at.text, within)
      within = next
      const line = lines[shape.kind]
      if (line) builder.add(at.from, at.from, line)
      if (rightToLeft.test(at.text)) builder.add(at.from, at.from, fromRight)
      if (
        shape.kind === 'heading' ||
        shape.kind === 'item' ||
        shape.kind === 'quote' ||
        shape.kind === 'text'
      ) {
        if (shape.lead > 0) builder.add(at.from, at.from + shape.lead, lead)
        for (const run of runs(at.text.slice(shape.lead))) {
          const style = inline[run.style]
          if (style) builder.add(at.from + shape.lead + run.from, at.from + shape.lead + run.to, style)
        }
      }
      if (at.to >= to || at.number === doc.lines) break
      at = doc.line(at.number + 1)
    }
  }
  return builder.finish()
}

/** Only fences and front matter reach beyond their line, so only their lines matter above the window. */
function withinAt(view: EditorView, number: number): Within {
  let within: Within = 'start'
  if (number === 1) return within
  const iterator = view.state.doc.iterLines(1, number)
  while (!iterator.next().done) {
    const text = iterator.value
    if (within === 'text' && !/^ {0,3}[`~]/.test(text)) continue
    within = lineShape(text, within)[1]
  }
  return within
}
