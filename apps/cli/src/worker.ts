import type { Worker } from 'node:worker_threads'
import type { Plan } from '@marginalia/engine'
import type { Document } from './documents.ts'
import { type Outcome, openMemory, openRunner, type Runner, type RunnerOptions } from './runner.ts'
import { launcher } from './version.ts'

interface Job {
  readonly document: Document
  readonly plan: Plan
}

/** First argument of a thread. Asking whether this is one would load a module that few runs need. */
export const workerMark = 'marginalia:worker'

/** Review what is sent, one after the other. False where this is no thread. */
export function serve(): boolean {
  const { parentPort: port, workerData } = process.getBuiltinModule('node:worker_threads')
  if (!port) return false
  const runner = openRunner(workerData as RunnerOptions)
  port.on('message', async ({ document, plan }: Job) => {
    port.postMessage(await runner.run(document, plan))
  })
  return true
}

/** A runner that spreads its work over threads. What the cache knows needs none, and they start when there is work. */
export function openPool(size: number, options: RunnerOptions): Runner {
  const threads = process.getBuiltinModule('node:worker_threads')
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const all: Worker[] = []
  const memory = openMemory(options)
  return {
    // One in each thread, one that waits for it, and some that the cache answers.
    ahead: 4 * size,
    async run(document, plan) {
      const known = await memory?.(document, plan)
      if (known) return known
      if (idle.length === 0 && all.length < size) start()
      const worker = idle.pop() ?? (await new Promise<Worker>(resolve => waiting.push(resolve)))
      return new Promise<Outcome>((resolve, reject) => {
        const done = (): void => {
          worker.off('message', answered)
          worker.off('error', failed)
          const next = waiting.shift()
          if (next) next(worker)
          else idle.push(worker)
        }
        const answered = (outcome: Outcome): void => {
          done()
          resolve(outcome)
        }
        // A thread that has failed takes no more work, and nothing waits for the others.
        const failed = (error: unknown): void => {
          void close()
          reject(error)
        }
        worker.on('message', answered)
        worker.on('error', failed)
        worker.postMessage({ document, plan } satisfies Job)
      })
    },
    close,
  }

  function start(): void {
    const worker = new threads.Worker(launcher, { argv: [workerMark], workerData: options })
    all.push(worker)
    idle.push(worker)
  }

  async function close(): Promise<void> {
    await Promise.all(all.map(worker => worker.terminate()))
  }
}
