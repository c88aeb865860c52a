import { useEffect, useMemo, useState } from 'preact/hooks'
import { compare } from '../compare/compare.ts'
import { changesOf } from '../compare/words.ts'
import type { MarginNote } from '../margin/threads.ts'
import { useDesk } from '../page-context.ts'
import { analysisOf, library } from '../review.ts'
import type { Brief, Version } from '../store/draft.ts'
import { texts } from '../texts.ts'
import { dateOf } from './dates.ts'

export function CompareView() {
  const { desk, actions } = useDesk()
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [older, setOlder] = useState('')
  const [newer, setNewer] = useState('')
  const draft = desk.draft.value
  const refresh = (): void => {
    void desk.versions().then(found => {
      setVersions(found)
      setOlder(before => (found.some(one => one.id === before) ? before : (found[0]?.id ?? '')))
      setNewer(before => (found.some(one => one.id === before) ? before : ''))
    })
  }
  useEffect(refresh, [draft.id])
  const textOf = (id: string): string | undefined =>
    id === '' ? draft.text : versions?.find(one => one.id === id)?.text
  const first = older === '' ? undefined : textOf(older)
  const second = textOf(newer)

  return (
    <div class="page" tabIndex={-1}>
      <h2>{texts.versions}</h2>
      <p>{texts.versionsAbout}</p>
      <KeepVersion
        onKept={() => {
          setOlder('')
          refresh()
        }}
      />
      {versions?.length === 0 && <p class="empty">{texts.noVersions}</p>}
      {versions && versions.length > 0 && (
        <>
          <p class="versus">
            <label class="choice">
              {texts.older}
              <select value={older} onChange={event => setOlder(event.currentTarget.value)}>
                {versions.map(version => (
                  <option key={version.id} value={version.id}>
                    {labelOf(version)}
                  </option>
                ))}
              </select>
            </label>
            <label class="choice">
              {texts.newer}
              <select value={newer} onChange={event => setNewer(event.currentTarget.value)}>
                <option value="">{texts.now}</option>
                {versions.map(version => (
                  <option key={version.id} value={version.id}>
                    {labelOf(version)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {first !== undefined && second !== undefined && (
            <Result before={first} after={second} brief={draft.brief} />
          )}
          <section>
            <h3>{texts.versions}</h3>
            <ul class="list">
              {versions.map(version => (
                <li key={version.id}>
                  <div class="name">
                    {version.name}
                    <p>{detailOf(version)}</p>
                  </div>
                  <button
                    type="button"
                    class="action"
                    onClick={() =>
                      void actions
                        .replace(version.text, texts.versionReplaced, texts.wentBack(version.name))
                        .then(refresh)
                    }
                  >
                    {texts.goBack}
                  </button>
                  <button
                    type="button"
                    onClick={() =>
                      void desk.removeVersion(version).then(putBack => {
                        refresh()
                        actions.sayGone(texts.removed(version.name), () => putBack().then(refresh))
                      })
                    }
                    aria-label={`${texts.remove}: ${version.name}`}
                  >
                    {texts.remove}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  )
}

/** When a version was kept and how long it is: names alone are often the same. */
const detailOf = ({ at, text }: Version): string =>
  `${dateOf(at)}, ${texts.size.words(text.match(/\S+/g)?.length ?? 0)}`

const labelOf = (version: Version): string => `${version.name} (${detailOf(version)})`

function KeepVersion({ onKept }: { onKept: () => void }) {
  const { desk, actions } = useDesk()
  const [name, setName] = useState('')
  return (
    <form
      class="tools"
      onSubmit={event => {
        event.preventDefault()
        void desk.keep(name.trim() || dateOf(Date.now())).then(version => {
          if (version) onKept()
          else actions.say(texts.versionNotKept)
        })
        setName('')
      }}
    >
      <label class="choice">
        <span class="spoken">{texts.versionName}</span>
        <input
          placeholder={texts.versionName}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
          maxLength={100}
        />
      </label>
      <button type="submit" class="action">
        {texts.keepVersion}
      </button>
    </form>
  )
}

function Result({ before, after, brief }: { before: string; after: string; brief: Brief }) {
  const ready = library.value !== null
  const result = useMemo(
    () => (ready && before !== after ? compare(analysisOf(before, brief), analysisOf(after, brief)) : null),
    [before, after, brief, ready],
  )
  if (!result) return <p class="empty">{texts.same}</p>
  return (
    <>
      <div class="compared">
        <Changes before={before} after={after} />
        <div class="columns">
          <Notes title={texts.resolved} notes={result.resolved} />
          <Notes title={texts.fresh} notes={result.fresh} />
          <Notes title={texts.standing} notes={result.standing} folded />
        </div>
      </div>
      <section class="columns">
        <Words title={texts.metricsGained} words={result.gained} />
        <Words title={texts.metricsLost} words={result.lost} />
        <div>
          <h3>{texts.wordsPerPart}</h3>
          {result.parts.length === 0 ? (
            <p class="none">{texts.none}</p>
          ) : (
            <table class="ledger">
              <tbody>
                {result.parts.map(({ part, words: [was, is] }) => (
                  <tr key={part}>
                    <th scope="row">{texts.parts[part]}</th>
                    <td class="number">
                      {was} → {is}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </section>
    </>
  )
}

/** The text itself: what has come and what has gone. */
function Changes({ before, after }: { before: string; after: string }) {
  const stretches = useMemo(() => changesOf(before, after), [before, after])
  return (
    <section class="changes" aria-label={texts.changes}>
      {stretches.map((stretch, i) =>
        stretch.kind === 'same' ? (
          <p key={i} class="quiet">
            {texts.unchanged(stretch.paragraphs)}
          </p>
        ) : (
          <p key={i} dir="auto">
            {stretch.runs.map(({ kind, text }, k) =>
              kind === 'come' ? (
                <ins key={k}>{text}</ins>
              ) : kind === 'gone' ? (
                <del key={k}>{text}</del>
              ) : (
                text
              ),
            )}
          </p>
        ),
      )}
    </section>
  )
}

function Notes({
  title,
  notes,
  folded = false,
}: {
  title: string
  notes: readonly MarginNote[]
  folded?: boolean
}) {
  const head = (
    <h3>
      {title} <span class="quiet">{notes.length}</span>
    </h3>
  )
  const list = (
    <ul>
      {notes.map(note => (
        <li key={note.id}>{note.says}</li>
      ))}
    </ul>
  )
  // What has not changed is the longest list and the least news.
  if (!folded || notes.length < 8) {
    return (
      <div>
        {head}
        {list}
      </div>
    )
  }
  return (
    <details>
      <summary>{head}</summary>
      {list}
    </details>
  )
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <div>
      <h3>
        {title} <span class="quiet">{words.length}</span>
      </h3>
      <ul>
        {words.map((word, i) => (
          <li key={i}>
            <q>{word}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
