import { isFile, isSingle } from '../origin.ts'
import { type Theme, theme } from '../settings.ts'
import { texts } from '../texts.ts'

export function HelpView() {
  return (
    <div class="page" tabIndex={-1}>
      <h2>{texts.help}</h2>
      <div class="prose">
        <section>
          <h3>{texts.privacyTitle}</h3>
          <ul>
            {texts.privacyPoints.map(point => (
              <li key={point}>{point}</li>
            ))}
            {isFile && <li>{texts.fromDisk}</li>}
          </ul>
        </section>
        {!isSingle && (
          <section>
            <a href="./marginalia.html" download>
              {texts.oneFile}
            </a>
            <p>{texts.oneFileAbout}</p>
          </section>
        )}
        <section>
          <h3>{texts.keysTitle}</h3>
          <dl class="keys">
            {texts.keys.map(([key, what]) => (
              <>
                <dt>{key}</dt>
                <dd>{what}</dd>
              </>
            ))}
          </dl>
        </section>
        <section>
          <label class="choice">
            {texts.theme}
            <select
              value={theme.value}
              onChange={event => {
                theme.value = event.currentTarget.value as Theme
              }}
            >
              {Object.entries(texts.themes).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </section>
      </div>
    </div>
  )
}
