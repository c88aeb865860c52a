/** `pnpm bench [linear|keystroke]…`: speed, always as a ratio of two figures of the same run. */
import { keystroke } from './keystroke.ts'
import { linear } from './linear.ts'

const benches: Readonly<Record<string, () => void>> = { linear, keystroke }
const wanted = process.argv.slice(2).filter(name => name !== '--')

const unknown = wanted.find(name => !(name in benches))
if (unknown !== undefined) {
  console.error(`bench: there is no “${unknown}”; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) benches[name]!()
