export type { Outcome, Reviewing, Text } from './reviewing.ts'
export { serve } from './server.ts'
