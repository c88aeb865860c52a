import type { Report } from '@marginalia/report'
import { useSignal } from '@preact/signals'
import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'

/** Words; the limit that writing guides of Amazon agree on. */
const long = 30
const height = 40

/** One bar a sentence, as high as it is long. The whole chart is one control: arrows choose a sentence, Enter goes there. */
export function Rhythm({ report }: { report: Report }) {
  const { actions } = useDesk()
  const chosen = useSignal(-1)
  const { sentences } = report
  if (sentences.length < 2) return null
  const most = Math.max(long + 6, ...sentences.map(({ words }) => words))
  const step = 600 / sentences.length
  const level = height - (long / most) * height
  const longer = sentences.filter(({ words }) => words > long).length
  const at = Math.min(chosen.value, sentences.length - 1)
  const label = texts.rhythm(sentences.length, report.measures.meanSentence, longer)

  const width = round(Math.min(step * 0.7, 14))
  const bar = (words: number, index: number): string => {
    const top = round(Math.max(1.5, (words / most) * height))
    return `M${round(index * step + (step - width) / 2)} ${height}v-${top}h${width}v${top}z`
  }
  // One path for all bars of a look: an element for each is too much to compare after every key.
  let short = ''
  let tall = ''
  sentences.forEach(({ words }, i) => {
    if (words > long) tall += bar(words, i)
    else short += bar(words, i)
  })

  const choose = (index: number): void => {
    chosen.value = Math.max(0, Math.min(sentences.length - 1, index))
  }
  const visit = (): void => {
    const sentence = sentences[chosen.value]
    if (sentence) actions.show(sentence.span)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sentences.length - 1 }[event.key]
    if (to !== undefined) choose(to)
    else if (event.key === 'Enter') visit()
    else return
    event.preventDefault()
  }
  const indexAt = (event: MouseEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    return Math.floor(((event.clientX - box.left) / box.width) * sentences.length)
  }
  return (
    <figure>
      <div
        class="rhythm"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={sentences.length}
        aria-valuenow={Math.max(0, at) + 1}
        aria-valuetext={texts.sentenceOf(Math.max(0, at) + 1, sentences[Math.max(0, at)]!.words)}
        onKeyDown={onKeyDown}
        onMouseMove={event => choose(indexAt(event))}
        onMouseLeave={() => {
          chosen.value = -1
        }}
        onClick={event => {
          choose(indexAt(event))
          visit()
        }}
      >
        <svg viewBox={`0 0 600 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={short} />
          <path class="long" d={tall} />
          <path class="at" d={at < 0 ? '' : bar(sentences[at]!.words, at)} />
          <line x1="0" x2="600" y1={level} y2={level} />
        </svg>
      </div>
      <figcaption>{at < 0 ? label : texts.sentenceOf(at + 1, sentences[at]!.words)}</figcaption>
    </figure>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
