export { actorOf } from './actor.ts'
export * from './narrative.ts'
