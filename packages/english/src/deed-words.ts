import { list } from './list.ts'

/** Pasts that tell of a choice between ways. */
export const choosing = list('decided chose picked selected rejected went refused stopped cancelled')
/** Pasts of what meets resistance: somebody else had to agree. */
export const persuading = list('proposed convinced persuaded asked escalated presented suggested told')
