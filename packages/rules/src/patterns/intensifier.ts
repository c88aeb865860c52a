import { patterns } from '../pattern-rule.ts'

/** Words that raise the voice. */
export const intensifier = patterns({
  force: `
source: write-good weasel words; words/fillers

[intensify:adv] [adj|adv]
  + It was «very clear».
  - It was clear.
  unless over so/too/very [adj] to/that
  unless reasoned
  unless over [intensify] [felt]
  unless over so/too *
  unless over so far
  unless measured

definitely/certainly/absolutely/literally/completely/totally/entirely/fully/utterly/undoubtedly/obviously/clearly/surely
  + It «definitely» helped.
  - It helped.
  unless over completely/entirely/fully/totally/clearly [participle|verb:past]
  unless over * [felt]
  unless over * [emotion:verb]

[intensify:adv] [participle]
  + We were «deeply moved».
  - We were moved.


more than ever
  + It helped «more than ever».
  - It helped more.

of all time
  + It was the worst pump «of all time».
  - It was the time of all pumps.

100% [adj]
  + It is «100% effective».
  - It is effective.
`,
})
