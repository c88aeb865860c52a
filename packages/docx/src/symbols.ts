/** Characters of the symbol fonts that writers use as bullets, ticks and arrows, by code in the private area. */
const known: Readonly<Record<number, string>> = {
  61514: '☺',
  61548: '●',
  61550: '■',
  61603: '≤',
  61607: '▪',
  61617: '±',
  61619: '≥',
  61623: '•',
  61656: '➢',
  61663: '←',
  61664: '→',
  61672: '➔',
  61691: '✗',
  61692: '✓',
}

/** One character for a `w:sym`: of an ordinary font the character itself, of a symbol font a lookalike or U+FFFC. */
export function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  const character = known[value < 0xf000 && value < 0x100 ? value + 0xf000 : value]
  if (character !== undefined) return character
  const ordinary = value > 0x20 && value < 0xe000 && !(value >= 0xd800 && value <= 0xdfff)
  return ordinary ? String.fromCharCode(value) : '\ufffc'
}
