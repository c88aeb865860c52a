import type { Part, Span } from '@marginalia/report'
import type { LabelLike } from './cut.ts'

/** A label, a summary or the end of a disclosure in raw HTML; offsets count in the HTML. */
export type HtmlMark =
  | ({ readonly kind: 'label'; readonly span: Span; readonly body: number } & LabelLike)
  | { readonly kind: 'summary' | 'close'; readonly span: Span }

const mark =
  /<summary[^>]{0,200}>([^<]{0,300}(?:<(?!\/summary)[^>]{0,100}>[^<]{0,300}){0,6})<\/summary>|<\/(details)>|<(?:b|strong|h[1-6]|em|p|dt|u)>\s{0,10}(situation|context|background|task|goal|objective|actions?|approach|results?|outcomes?|learnings?|lessons?(?: learned)?|reflection|takeaways?)\s{0,10}:?\s{0,10}<\/(?:b|strong|h[1-6]|em|p|dt|u)>\s{0,10}:?/gi

const parts: Readonly<Record<string, Part>> = {
  s: 'situation',
  c: 'situation',
  b: 'situation',
  t: 'task',
  g: 'task',
  o: 'result',
  a: 'action',
  r: 'result',
  l: 'learning',
}

/** Labels as tags: `<b>Situation:</b>` inside `<details>`. */
export function htmlMarksOf(html: string): HtmlMark[] {
  const marks: HtmlMark[] = []
  for (const match of html.matchAll(mark)) {
    const [whole, summary, close, name] = match
    if (summary !== undefined) {
      const plain = summary.replace(/^(?:\s|<[^>]{0,100}>)+/, '')
      const from = match.index + whole.indexOf(summary) + (summary.length - plain.length)
      marks.push({ kind: 'summary', span: [from, from + plain.replace(/(?:\s|<[^>]{0,100}>)+$/, '').length] })
    } else if (close !== undefined)
      marks.push({ kind: 'close', span: [match.index, match.index + whole.length] })
    else if (name !== undefined) {
      const lower = name.toLowerCase()
      const part: Part =
        lower === 'objective'
          ? 'task'
          : /^(?:reflection|takeaway)/.test(lower)
            ? 'learning'
            : parts[lower[0]!]!
      const from = match.index + whole.indexOf(name, 2)
      marks.push({
        kind: 'label',
        parts: [part],
        span: [from, from + name.length],
        body: match.index + whole.length,
        canonical: /^(?:situation|task|action|result)/.test(lower),
        letter: false,
        either: false,
        weak: false,
        form: 'html.0.0',
      })
    }
  }
  return marks
}
