import { describe, expect, it } from 'vitest'
import { newDraft, readArchive } from '../../src/store/draft.ts'

describe('an archive of drafts', () => {
  it('comes back as it went out', () => {
    const draft = newDraft('Boats', 'I moved 41 boats.')
    const archive = {
      marginalia: 1,
      drafts: [draft],
      versions: [{ id: 'v', draft: draft.id, name: 'One', text: 'x', at: 5 }],
    }
    expect(readArchive(JSON.stringify(archive))).toEqual(archive)
  })

  it.each([
    ['not JSON', '{', 'the file is not JSON'],
    ['null', 'null', 'the file is not an archive of drafts'],
    ['something else', '{"drafts":[],"versions":[]}', 'the file is not an archive of drafts'],
    [
      'a draft without text',
      '{"marginalia":1,"drafts":[{"id":"a"}],"versions":[]}',
      'the archive has a draft without an id or a text',
    ],
    [
      'a draft that is null',
      '{"marginalia":1,"drafts":[null],"versions":[]}',
      'the archive has a draft without an id or a text',
    ],
  ])('is refused in one line: %s', (_, text, message) => {
    expect(() => readArchive(text)).toThrow(message)
  })

  it('is read with care: wrong types become harmless ones', () => {
    const text = JSON.stringify({
      marginalia: 1,
      drafts: [
        {
          id: 'a',
          text: 't',
          title: 5,
          rev: 'x',
          brief: { profile: 7, off: [1, 'rule'] },
          dismissals: [null],
        },
      ],
      versions: [{}],
    })
    const [draft] = readArchive(text).drafts
    expect(draft).toMatchObject({
      title: '',
      rev: 0,
      brief: { profile: 'written-assessment', prompt: null, off: ['rule'] },
    })
    expect(draft!.dismissals).toHaveLength(1)
  })
})
