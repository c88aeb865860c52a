import { useMemo } from 'preact/hooks'
import { stories, takeFiles, takeTexts } from '../bank/bank.ts'
import type { BankStory } from '../bank/story.ts'
import { useDesk } from '../page-context.ts'
import { titleOfPrinciple } from '../principles.ts'
import { go } from '../route.ts'
import { titleOf } from '../store/desk.ts'
import { texts } from '../texts.ts'
import { choose } from './choose.ts'

export function BankView() {
  const context = useDesk()
  const { desk } = context
  const own = (): void =>
    takeTexts(
      desk.all.value.map(({ title, text }) => ({ path: title || titleOf(text) || texts.untitled, text })),
    )
  return (
    <div class="page" tabIndex={-1}>
      <h2>{texts.bank}</h2>
      <p>{texts.bankAbout}</p>
      <p class="tools">
        <button
          type="button"
          class="action"
          onClick={() => choose('', files => void takeFiles(files, context), true)}
        >
          {texts.bankOpen}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => choose('.docx,.md,.markdown,.mdx,.txt', files => void takeFiles(files, context))}
        >
          {texts.bankFiles}
        </button>
        <button type="button" class="action" onClick={own}>
          {texts.bankOwn}
        </button>
      </p>
      {stories.value.length === 0 ? (
        <p class="empty">{texts.bankEmpty}</p>
      ) : (
        <Matrix
          stories={stories.value}
          onOpen={story => void desk.create(story.title, story.text).then(() => go('write'))}
        />
      )}
    </div>
  )
}

function Matrix({
  stories: list,
  onOpen,
}: {
  stories: readonly BankStory[]
  onOpen: (story: BankStory) => void
}) {
  const principles = useMemo(
    () => [...new Set(list.flatMap(story => story.report.principles.map(fact => fact.principle)))].sort(),
    [list],
  )
  return (
    <div class="heat">
      <table>
        <caption class="spoken">{texts.bankCovered}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.story}</th>
            {list.map(story => (
              <th key={story.path} scope="col" title={story.title}>
                {story.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {principles.map(principle => (
            <tr key={principle}>
              <th scope="row">{titleOfPrinciple(principle)}</th>
              {list.map(story => {
                const fact = story.report.principles.find(one => one.principle === principle)
                const count = (fact?.signals.length ?? 0) + (fact?.claimed.length ?? 0)
                return (
                  <td key={story.path}>
                    <button
                      type="button"
                      class={`h${Math.min(3, count)}`}
                      aria-label={`${titleOfPrinciple(principle)}, ${story.title}: ${count}`}
                      onClick={() => onOpen(story)}
                    >
                      {count || '·'}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
