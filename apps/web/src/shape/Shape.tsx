import { useDesk } from '../page-context.ts'
import { library, review } from '../review.ts'
import { shapeOpen } from '../settings.ts'
import { texts } from '../texts.ts'
import { Actors } from './Actors.tsx'
import { Length } from './Length.tsx'
import { prompts } from './prompts.ts'
import { Rhythm } from './Rhythm.tsx'
import { Star } from './Star.tsx'

/** The text seen from far away. */
export function Shape() {
  const now = review.value
  const open = shapeOpen.value
  return (
    <section class="shape" aria-label={texts.shape}>
      <Choices />
      {now && open && (
        <>
          <Star report={now.report} />
          <dl class="facts">
            <div>
              <dt>{texts.length}</dt>
              <Length report={now.report} />
            </div>
            <div>
              <dt>{texts.actorsTitle}</dt>
              <Actors actors={now.report.measures.actors} />
            </div>
            <div>
              <dt>{texts.numbers}</dt>
              <dd>{now.report.metrics.length}</dd>
            </div>
            <div>
              <dt>{texts.readability}</dt>
              <dd>
                {now.report.measures.grade === null || now.report.measures.readingEase === null
                  ? texts.notEnough
                  : `${texts.grade(now.report.measures.grade)}, ${texts.ease(now.report.measures.readingEase)}`}
              </dd>
            </div>
          </dl>
          <Rhythm report={now.report} />
        </>
      )}
    </section>
  )
}

function Choices() {
  const { desk } = useDesk()
  const { profile, prompt } = desk.brief.value
  const profiles = library.value?.profiles
  if (!profiles) return <p class="choices">&nbsp;</p>
  return (
    <p class="choices">
      <label class="choice">
        {texts.profile}
        <select
          value={profiles.has(profile) ? profile : library.value?.defaultProfile}
          onChange={event => desk.reviewAs({ profile: event.currentTarget.value })}
        >
          {[...profiles.values()].map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        {texts.prompt}
        <select
          value={prompt ?? ''}
          onChange={event => desk.reviewAs({ prompt: event.currentTarget.value || null })}
        >
          <option value="">{texts.noPrompt}</option>
          {prompts.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="fold"
        aria-expanded={shapeOpen.value}
        onClick={() => {
          shapeOpen.value = !shapeOpen.value
        }}
      >
        {shapeOpen.value ? texts.hideShape : texts.showShape}
      </button>
    </p>
  )
}
