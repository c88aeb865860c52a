import type { Connection } from 'vscode-languageserver'
import { type Settings, settingsFrom } from './settings.ts'

/** The settings of a client, which may differ from folder to folder. */
export interface ClientSettings {
  /** @param folder URI of a folder of the workspace, or null for what belongs to none */
  for(folder: string | null): Promise<Settings>
  /** They have changed; some clients say to what. */
  change(sent: unknown): void
}

/** @param asks the client answers `workspace/configuration`; else what it sends is all there is */
export function openSettings(
  connection: Connection,
  profiles: readonly string[],
  asks: boolean,
  sent: unknown,
  tell: (problem: string) => void,
): ClientSettings {
  const known = new Map<string | null, Promise<Settings>>()
  const told = new Set<string>()
  let last = sent
  return {
    for(folder) {
      let settings = known.get(folder)
      if (!settings) {
        settings = read(folder)
        known.set(folder, settings)
      }
      return settings
    },
    change(sent) {
      last = sent
      known.clear()
      told.clear()
    },
  }

  async function read(folder: string | null): Promise<Settings> {
    const value = asks ? await asked(folder) : ours(last)
    const { settings, problems } = settingsFrom(value, profiles)
    for (const problem of problems.filter(problem => !told.has(problem))) {
      told.add(problem)
      tell(problem)
    }
    return settings
  }

  async function asked(folder: string | null): Promise<unknown> {
    try {
      return await connection.workspace.getConfiguration({
        section: 'marginalia',
        ...(folder === null ? {} : { scopeUri: folder }),
      })
    } catch {
      return null
    }
  }
}

const ours = (sent: unknown): unknown =>
  typeof sent === 'object' && sent !== null ? (sent as { marginalia?: unknown }).marginalia : null
