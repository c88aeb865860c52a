import { type BankReport, type BankStory, quote, render, type Span } from '@marginalia/report'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { bank, files, forget, job, recall, takeFiles, textAt } from '../bank/bank.ts'
import { useDesk } from '../page-context.ts'
import { go } from '../route.ts'
import { titleOf } from '../store/desk.ts'
import { texts } from '../texts.ts'
import { choose } from './choose.ts'

export function BankView() {
  const context = useDesk()
  const { desk, actions } = context
  const own = (): void => {
    files.value = desk.all.value.map(({ title, text }, i) => ({
      path: `${title || titleOf(text) || texts.untitled} ${i + 1}`,
      text,
    }))
  }
  const report = bank.value
  useEffect(() => void recall(), [])
  return (
    <div class="page" tabIndex={-1}>
      <h2>{texts.bank}</h2>
      <p>{texts.bankAbout}</p>
      <p class="tools">
        <button
          type="button"
          class="action"
          onClick={() => choose('', list => void takeFiles(list, context), true)}
        >
          {texts.bankOpen}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => choose('.docx,.md,.markdown,.mdx,.txt', list => void takeFiles(list, context))}
        >
          {texts.bankFiles}
        </button>
        <button type="button" class="action" onClick={own}>
          {texts.bankOwn}
        </button>
        {(report || job.value !== '') && (
          <button
            type="button"
            class="action"
            onClick={() => {
              const before = { files: files.value, job: job.value }
              forget()
              actions.say(texts.bankForgotten, {
                label: texts.undo,
                run: () => {
                  files.value = before.files
                  job.value = before.job
                  actions.quiet()
                },
              })
            }}
          >
            {texts.bankForget}
          </button>
        )}
      </p>
      {report ? (
        <>
          <p class="counted">{texts.bankCount(report.count.counted, report.count.needed)}</p>
          <Matrix report={report} />
        </>
      ) : (
        <p class="empty">{texts.bankEmpty}</p>
      )}
      <section>
        <h3>
          <label for="job">{texts.jobDescription}</label>
        </h3>
        <textarea
          id="job"
          value={job.value}
          placeholder={texts.jobPlaceholder}
          onInput={event => {
            job.value = event.currentTarget.value
          }}
        />
      </section>
      {report && <Findings report={report} />}
    </div>
  )
}

/** `most` characters of the title of a story; without a title, of its beginning. */
const titleIn = (report: BankReport, story: BankStory, most = 48): string => {
  const path = report.files[story.file]?.path ?? ''
  const text = textAt(path)
  return (story.title && quote(text, story.title, most)) || quote(text, story.span, most) || path
}

/** Principles down, stories across: how strongly each story stands for each principle. */
function Matrix({ report }: { report: BankReport }) {
  const { desk } = useDesk()
  const names = new Map(report.principles.map(({ id, name }) => [id, name]))
  const asked = new Map(report.job?.ranking.map(({ principle }, i) => [principle, i + 1]))
  const open = (story: BankStory): void => {
    const text = textAt(report.files[story.file]?.path ?? '')
    void desk.create(titleIn(report, story), text.slice(...story.span)).then(() => go('write'))
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

/** What the bank as a whole gets a note for. */
function Findings({ report }: { report: BankReport }) {
  const rules = new Map(report.rules.map(rule => [rule.id, rule]))
  if (report.findings.length === 0) return null
  return (
    <section>
      <h3>{texts.tabs.notes}</h3>
      <ul class="list">
        {[...new Set(report.findings.map(finding => finding.rule))].map(id => {
          const rule = rules.get(id)
          const own = report.findings.filter(finding => finding.rule === id)
          if (!rule) return null
          return (
            <li key={rule.id}>
              <div class="name">
                {own.map(finding => {
                  const path = finding.file === null ? '' : (report.files[finding.file]?.path ?? '')
                  const place: Span = finding.file === null ? [0, 0] : finding.span
                  return (
                    <div key={finding.fingerprint}>
                      {render({ ...finding, span: place }, rule, textAt(path))}
                      {path && <span class="quiet">{texts.bankWhere(path)}</span>}
                    </div>
                  )
                })}
                <p>{rule.ask}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
