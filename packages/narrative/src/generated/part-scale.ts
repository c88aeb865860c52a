import type { Scale } from '../scale.ts'

export const partScale: Scale = { unit: 10, base: [0, 0, 0, 0, 0, 0], signs: {}, turns: { sentence: [], paragraph: [], section: [] } }
