import type { RuleInfo } from '@marginalia/report'
import { familyOf, formOf } from '../margin/families.ts'
import { library, review } from '../review.ts'
import { href } from '../route.ts'
import { texts } from '../texts.ts'

/** Everything there is to say about one rule, from the rule itself. */
export function RuleView({ id }: { id: string }) {
  const known = library.value?.rules.find(rule => rule.id === id)
  const rule: RuleInfo | undefined = known ?? review.value?.report.rules.find(one => one.id === id)
  if (!rule) {
    return (
      <div class="page" tabIndex={-1}>
        <p class="empty">{texts.ruleMissing}</p>
      </div>
    )
  }
  return (
    <div class="page" tabIndex={-1}>
      <p class="tools">
        <a href={href('write')}>{texts.back}</a>
        <a href={href('rules')}>{texts.rules}</a>
      </p>
      <h2>{rule.title}</h2>
      <p>{texts.categories[rule.category]}</p>
      <div class="prose">
        <section>
          <p class="ask">{rule.ask}</p>
        </section>
        <section>
          <h3>{texts.ruleWhy}</h3>
          <p>{rule.why}</p>
        </section>
        <section>
          <h3>{texts.ruleSays}</h3>
          <ul>
            {Object.entries(rule.messages).map(([key, message]) => (
              <li key={key}>
                {message.replace(/\{(\w+)\}/g, '…')} {rule.asks?.[key] ?? ''}
              </li>
            ))}
          </ul>
        </section>
        {known && (
          <>
            <Examples
              title={texts.ruleFlags}
              lines={known.examples.flags}
              form={formOf[familyOf[rule.category]]}
            />
            <Examples title={texts.rulePasses} lines={known.examples.passes} form="solid" />
          </>
        )}
        <section>
          <h3>{texts.ruleSource}</h3>
          <ul>
            {rule.source.map(source => (
              <li key={source.title}>
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}{' '}
                <span class="quiet">({texts.grades[source.grade]})</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

/** Guillemets in an example mark what the note is about. */
function Examples({ title, lines, form }: { title: string; lines: readonly string[]; form: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="lines">
        {lines.map((line, i) => (
          <li key={i}>
            {line
              .split(/(«[^»]*»)/)
              .map(part =>
                part.startsWith('«') && part.endsWith('»') ? (
                  <mark class={`cm-note-${form}`}>{part.slice(1, -1)}</mark>
                ) : (
                  part
                ),
              )}
          </li>
        ))}
      </ul>
    </section>
  )
}
