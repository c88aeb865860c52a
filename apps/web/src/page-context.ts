import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actions } from './actions.ts'
import type { MarginState } from './margin/margin-state.ts'
import type { Desk } from './store/desk.ts'

export interface PageContext {
  readonly desk: Desk
  readonly margin: MarginState
  readonly actions: Actions
}

export const Context = createContext<PageContext | null>(null)

export function useDesk(): PageContext {
  const context = useContext(Context)
  if (!context) throw new Error('used outside the page')
  return context
}
