import { type BankReport, type BankStory, quote } from '@marginalia/report'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { files, textAt } from '../bank/bank.ts'
import { useDesk } from '../page-context.ts'
import { go } from '../route.ts'
import { texts } from '../texts.ts'

/** `most` characters of the title of a story; without a title, of its beginning. */
const titleIn = (report: BankReport, story: BankStory, most = 48): string => {
  const path = report.files[story.file]?.path ?? ''
  const text = textAt(path)
  return (story.title && quote(text, story.title, most)) || quote(text, story.span, most) || path
}

/** Principles down, stories across: how strongly each story stands for each principle. */
export function Matrix({ report }: { report: BankReport }) {
  const { desk } = useDesk()
  const names = new Map(report.principles.map(({ id, name }) => [id, name]))
  const asked = new Map(report.job?.ranking.map(({ principle }, i) => [principle, i + 1]))
  const open = (story: BankStory): void => {
    const path = report.files[story.file]?.path ?? ''
    const text = textAt(path).slice(...story.span)
    // A story that is a draft already is not made a draft once more.
    const from = files.value.find(file => file.path === path)?.draft
    const known = desk.all.value.find(draft => draft.id === from || draft.text === text)
    const opened = known ? desk.open(known.id) : desk.create(titleIn(report, story), text)
    void opened.then(() => go('write'))
  }
  const region = useRef<HTMLElement>(null)
  const hidden = useSignal(0)
  const read = useSignal('')
  useEffect(() => {
    const element = region.current!
    const look = (): void => {
      const edge = element.getBoundingClientRect().right
      const heads = [...element.querySelectorAll('thead .story')]
      hidden.value = heads.filter(head => head.getBoundingClientRect().right > edge + 1).length
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    const onRead = ({ target }: Event): void => {
      const said = target instanceof Element ? target.closest('button')?.title : undefined
      if (said) read.value = said
    }
    element.addEventListener('scroll', look, { passive: true })
    element.addEventListener('mouseover', onRead)
    element.addEventListener('focusin', onRead)
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
      element.removeEventListener('mouseover', onRead)
      element.removeEventListener('focusin', onRead)
    }
  }, [report])
  return (
    <>
      <p class="heat-read" aria-hidden="true">
        {read.value || texts.bankHint}
      </p>
      <p class="heat-more quiet">{hidden.value > 0 ? texts.bankMore(hidden.value) : ''}</p>
      {/* A wide table scrolls by itself, and by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable */}
      <section class="heat" tabIndex={0} aria-label={texts.bankCovered} ref={region}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.principleHead[0]}</th>
              <th scope="col">{texts.bankStories}</th>
              {report.stories.map((story, i) => (
                <th key={i} scope="col" class="story">
                  <button type="button" title={titleIn(report, story, 300)} onClick={() => open(story)}>
                    {titleIn(report, story)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.coverage.map(row => {
              const name = names.get(row.principle) ?? row.principle
              const rank = asked.get(row.principle)
              return (
                <tr key={row.principle} class={row.scope && row.cover === 'absent' ? 'gap' : ''}>
                  <th scope="row">
                    {name}
                    {rank !== undefined && <span class="quiet"> {texts.askedFor(rank)}</span>}
                  </th>
                  <td>
                    {row.scope ? texts.bankOf(row.counted, row.target) : '–'}{' '}
                    <span class="spoken">{texts.covers[row.cover]}</span>
                  </td>
                  {report.stories.map((story, i) => {
                    const strength =
                      (row.claimed.includes(i) ? 1 : 0) +
                      (row.first.includes(i) ? 1 : 0) +
                      (row.signalled.includes(i) ? 1 : 0)
                    const said = [
                      ...(row.first.includes(i)
                        ? [texts.cell.primary]
                        : row.claimed.includes(i)
                          ? [texts.cell.claimed]
                          : []),
                      ...(row.signalled.includes(i) ? [texts.cell.signalled] : []),
                    ]
                    return (
                      <td key={i}>
                        <button
                          type="button"
                          class={`h${strength}`}
                          title={`${name}, ${titleIn(report, story, 300)}: ${said.join(', ') || texts.none}`}
                          aria-label={`${name}, ${titleIn(report, story, 300)}: ${said.join(', ') || texts.none}`}
                          onClick={() => open(story)}
                        >
                          {row.first.includes(i)
                            ? '●'
                            : row.claimed.includes(i)
                              ? '○'
                              : row.signalled.includes(i)
                                ? '•'
                                : ''}
                        </button>
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p class="quiet">{texts.bankLegend}</p>
    </>
  )
}
