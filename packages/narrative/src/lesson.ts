import { says } from './saying.ts'

/** The sentence says what was learned, not what came of it. */
export const isLesson = says('lesson', 'learned')
