import { type Extension, RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { type LineKind, lineShape, runs, type Style, type Within } from './markdown.ts'

const inline: Readonly<Record<Exclude<Style, 'plain'>, Decoration>> = {
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

/** A line as it is drawn. */
interface Drawn {
  readonly within: Within
  readonly next: Within
  readonly line: Decoration | undefined
  readonly isFromRight: boolean
  readonly marks: readonly { readonly from: number; readonly to: number; readonly mark: Decoration }[]
}

/** Dims Markdown's signs and gives its words their weight. Sizes never change: see `Anchors`. */
export const lightMarkdown: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    /** The lines in sight by their text: a key changes one of them. */
    #drawn = new Map<string, Drawn>()
    constructor(view: EditorView) {
      this.decorations = this.#decorate(view)
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = this.#decorate(update.view)
    }
    #decorate(view: EditorView): DecorationSet {
      const { doc } = view.state
      const builder = new RangeSetBuilder<Decoration>()
      const drawn = new Map<string, Drawn>()
      for (const { from, to } of view.visibleRanges) {
        let at = doc.lineAt(from)
        let within = withinAt(view, at.number)
        for (;;) {
          const known = this.#drawn.get(at.text)
          const line = known?.within === within ? known : drawnLine(at.text, within)
          drawn.set(at.text, line)
          within = line.next
          if (line.line) builder.add(at.from, at.from, line.line)
          if (line.isFromRight) builder.add(at.from, at.from, fromRight)
          for (const { from, to, mark } of line.marks) builder.add(at.from + from, at.from + to, mark)
          if (at.to >= to || at.number === doc.lines) break
          at = doc.line(at.number + 1)
        }
      }
      this.#drawn = drawn
      return builder.finish()
    }
  },
  { decorations: plugin => plugin.decorations },
)

function drawnLine(text: string, within: Within): Drawn {
  const [{ kind, lead }, next] = lineShape(text, within)
  const marks: { from: number; to: number; mark: Decoration }[] = []
  if (kind === 'heading' || kind === 'item' || kind === 'quote' || kind === 'text') {
    if (lead > 0) marks.push({ from: 0, to: lead, mark: inline.sign })
    for (const run of runs(text.slice(lead))) {
      if (run.style !== 'plain')
        marks.push({ from: lead + run.from, to: lead + run.to, mark: inline[run.style] })
    }
  }
  return { within, next, line: lines[kind], isFromRight: rightToLeft.test(text), marks }
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
