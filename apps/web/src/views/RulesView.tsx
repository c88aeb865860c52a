import { families, familyOf } from '../margin/families.ts'
import { Pencil } from '../margin/Pencil.tsx'
import { useDesk } from '../page-context.ts'
import { library } from '../review.ts'
import { ruleHref } from '../route.ts'
import { texts } from '../texts.ts'

export function RulesView() {
  const { desk } = useDesk()
  const rules = library.value?.rules ?? []
  const { off } = desk.brief.value
  return (
    <div class="page" tabIndex={-1}>
      <h2>{texts.rules}</h2>
      <p>{texts.rulesAbout}</p>
      {families.map(family => {
        const own = rules.filter(rule => familyOf[rule.category] === family)
        if (own.length === 0) return null
        return (
          <section key={family}>
            <h3>
              {texts.families[family]} <Pencil family={family} />
            </h3>
            <ul class="list">
              {own.map(rule => (
                <li key={rule.id}>
                  <div class="name">
                    <a href={ruleHref(rule.id)}>{rule.title}</a>
                    <p>{rule.ask}</p>
                  </div>
                  <label class="switch">
                    <input
                      type="checkbox"
                      checked={!off.includes(rule.id)}
                      aria-label={rule.title}
                      onChange={event =>
                        desk.reviewAs({
                          off: event.currentTarget.checked
                            ? off.filter(id => id !== rule.id)
                            : [...off, rule.id].sort(),
                        })
                      }
                    />
                    {texts.on}
                  </label>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
