import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { BankStory } from '../bank/story.ts'
import { readText } from '../files.ts'
import { useDesk } from '../page-context.ts'
import { titleOfPrinciple } from '../principles.ts'
import { analyzerOf, library } from '../review.ts'
import { go } from '../route.ts'
import { titleOf } from '../store/desk.ts'
import { defaultBrief } from '../store/draft.ts'
import { texts } from '../texts.ts'
import { choose } from './choose.ts'

const stories = signal<readonly BankStory[]>([])

export function BankView() {
  const { desk, actions } = useDesk()
  const take = async (files: readonly File[]): Promise<void> => {
    const found: { path: string; text: string }[] = []
    for (const file of files) {
      const path = file.webkitRelativePath || file.name
      const kind = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
      if (!/^(?:md|markdown|mdx|txt|docx)$/.test(kind) || /(^|\/)[._]/.test(path)) continue
      try {
        found.push({ path, text: await readText(file, kind) })
      } catch (error) {
        actions.say(texts.cannotOpen(path, error instanceof Error ? error.message : String(error)))
      }
    }
    stories.value = reviewed(found)
  }
  return (
    <div
      class="page"
      tabIndex={-1}
      onDrop={event => {
        event.preventDefault()
        void take([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <h2>{texts.bank}</h2>
      <p>{texts.bankAbout}</p>
      <p class="tools">
        <button type="button" class="action" onClick={() => choose('', files => void take(files), true)}>
          {texts.bankOpen}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => choose('.docx,.md,.markdown,.mdx,.txt', files => void take(files))}
        >
          {texts.bankFiles}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => {
            stories.value = reviewed(
              desk.all.value.map(draft => ({
                path: draft.title || titleOf(draft.text) || texts.untitled,
                text: draft.text,
              })),
            )
          }}
        >
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

function reviewed(files: readonly { path: string; text: string }[]): BankStory[] {
  if (!library.value) return []
  const analyzer = analyzerOf({ ...defaultBrief, profile: 'star-story' })
  return files
    .map(({ path, text }) => ({
      path,
      text,
      title: titleOf(text) || path,
      report: analyzer.analyze(text).report,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
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
