// The licences of what is shipped: each allows what we do with it, or this fails and names it.
import { answerOf } from './pnpm.mjs'

/** As SPDX names them. Their notices go along in THIRD-PARTY-LICENSES.txt. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'PSF-2.0',
  'Python-2.0',
  'CC0-1.0',
])

/** Of several licences one is enough, where any may be chosen. */
const isAllowed = expression =>
  expression
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some(one => allowed.has(one))

const answer = answerOf(['--recursive', 'licenses', 'list', '--prod', '--json'])
if (answer === null) process.exit(1)
const wrong = Object.entries(JSON.parse(answer))
  .filter(([licence]) => !isAllowed(licence))
  .flatMap(([licence, packages]) =>
    packages.map(({ name, versions }) => `${name} ${versions.join(', ')}: ${licence}`),
  )
for (const line of wrong) console.error(`its licence is not among those we ship under: ${line}`)
process.exitCode = wrong.length === 0 ? 0 : 1
