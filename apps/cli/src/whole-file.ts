import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { statusOf } from './status.ts'

/**
 * Write a file so that whoever looks finds it as it was or as it will be, never half of it: beside it first, then in
 * its place. What is no plain file, as a terminal, is written to as it is. Throws what the system says.
 */
export function writeFileWhole(path: string, content: string | Uint8Array): void {
  const status = statusOf(path)
  if (status && !status.isFile()) return writeFileSync(path, content)
  // A link goes on leading to where it leads.
  const target = status ? realpathSync(path) : resolve(path)
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, content, { mode: status?.mode ?? 0o666, flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    const { code = '' } = error as NodeJS.ErrnoException
    // In a folder where nothing may be made, a file may still be written.
    if (status && ['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)) return writeFileSync(target, content)
    throw error
  }
}
