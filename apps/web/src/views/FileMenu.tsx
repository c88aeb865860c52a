import { useEffect, useRef } from 'preact/hooks'
import { chooseTexts } from '../files.ts'
import type { Kind } from '../out/export.ts'
import { useDesk } from '../page-context.ts'
import { go, href } from '../route.ts'
import { texts } from '../texts.ts'

const kinds: readonly Kind[] = ['docx', 'into-docx', 'html', 'markdown', 'json', 'text']

export function FileMenu() {
  const context = useDesk()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => menu.current?.removeAttribute('open')
  const isOutside = (place: EventTarget | null): boolean =>
    place instanceof Node && menu.current?.contains(place) === false
  useEffect(() => {
    const onPointer = ({ target }: PointerEvent): void => {
      if (isOutside(target)) close()
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [])
  const item = (label: string, run: () => unknown) => (
    <button
      type="button"
      onClick={() => {
        close()
        void run()
      }}
    >
      {label}
    </button>
  )
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
      onFocusOut={event => {
        // Not every browser gives the focus to a button that is clicked: then it goes nowhere.
        if (isOutside(event.relatedTarget)) close()
      }}
    >
      <summary>{texts.file}</summary>
      <div>
        {item(texts.newDraft, () => context.desk.create('', '').then(() => go('write')))}
        {item(texts.openFile, () => chooseTexts(context))}
        <hr />
        {item(texts.print, () => window.print())}
        {kinds.map(kind =>
          item(texts.downloads[kind], () =>
            import('../out/export.ts').then(module => module.exportAs(kind, context)),
          ),
        )}
        <hr />
        {item(texts.exportAll, () => context.actions.exportAll())}
        <a href={href('help')} onClick={close}>
          {texts.help}
        </a>
      </div>
    </details>
  )
}
