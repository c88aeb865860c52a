import { type BankReport, render, type Span } from '@marginalia/report'
import { useEffect } from 'preact/hooks'
import { bank, files, forget, job, recall, replaceWith, takeFiles, textAt } from '../bank/bank.ts'
import { useDesk } from '../page-context.ts'
import { titleOf } from '../store/title.ts'
import { texts } from '../texts.ts'
import { Matrix } from './BankMatrix.tsx'
import { choose } from './choose.ts'

export function BankView() {
  const context = useDesk()
  const { desk, actions } = context
  const own = (): void => {
    const drafts = desk.all.value.map(({ id, title, text }, i) => ({
      path: `${title || titleOf(text) || texts.untitled} ${i + 1}`,
      text,
      draft: id,
    }))
    if (drafts.length === 0) actions.say(texts.bankNoDrafts)
    else replaceWith(drafts, context)
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
              actions.sayGone(texts.bankForgotten, async () => {
                files.value = before.files
                job.value = before.job
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
