import { Breath } from '../margin/Breath.tsx'
import { useDesk } from '../page-context.ts'
import { library, rested, unreadableNow } from '../review.ts'
import { href } from '../route.ts'
import { shapeOpen } from '../settings.ts'
import { texts } from '../texts.ts'
import { wishesOf } from '../wishes.ts'
import { Actors } from './Actors.tsx'
import { Choice } from './Choice.tsx'
import { Length } from './Length.tsx'
import { prompts } from './prompts.ts'
import { Rhythm } from './Rhythm.tsx'
import { Star } from './Star.tsx'

/** The text seen from far away. */
export function Shape() {
  const now = rested.value
  const open = shapeOpen.value && now !== null && now.report.measures.words > 0
  return (
    <section class="shape" aria-label={texts.shape}>
      <Choices />
      <Breath />
      {now && open && (
        <>
          <Star report={now.report} />
          <dl class="facts">
            <div>
              <dt>{texts.length}</dt>
              <Length report={now.report} />
            </div>
            <div title={texts.actorsAbout}>
              <dt>{texts.actorsTitle}</dt>
              <Actors actors={now.report.measures.actors} />
            </div>
            <div>
              <dt>{texts.numbers}</dt>
              <dd>{now.report.metrics.length}</dd>
            </div>
            <div title={texts.readabilityAbout}>
              <dt>{texts.readability}</dt>
              <dd>
                {unreadableNow.value
                  ? texts.idleCell
                  : now.report.measures.grade === null || now.report.measures.readingEase === null
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
  const { profile, prompt, off } = desk.brief.value
  const known = library.value
  if (!known) return <p class="choices">&nbsp;</p>
  const now = rested.value
  const wishes = now ? wishesOf(now.text, now.brief, known) : null
  const profiles = [...known.profiles.values()].map(({ name, title }) => ({ id: name, title }))
  return (
    <p class="choices">
      <Choice
        label={texts.profile}
        options={profiles}
        chosen={known.profiles.has(profile) ? profile : known.defaultProfile}
        wish={wishes?.profile ?? null}
        unknown={texts.noSuchProfile}
        onChoose={id => desk.reviewAs({ profile: id })}
      />
      {/* The last of them and the fold go to a new row together. */}
      <span class="rest">
        <Choice
          label={texts.prompt}
          options={[{ id: '', title: texts.noPrompt }, ...prompts]}
          chosen={prompt ?? ''}
          wish={wishes?.prompt ?? null}
          unknown={texts.noSuchPrompt}
          onChoose={id => desk.reviewAs({ prompt: id || null })}
        />
        {off.length > 0 && (
          <span class="choice">
            <a href={href('rules')}>{texts.rulesOff(off.length)}</a>{' '}
            <button type="button" class="action" onClick={() => desk.reviewAs({ off: [] })}>
              {texts.switchOn}
            </button>
          </span>
        )}
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
      </span>
    </p>
  )
}
