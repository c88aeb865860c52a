import { main } from './program.ts'
import { serve, workerMark } from './worker.ts'

if (process.argv[2] !== workerMark || !serve()) {
  main(process.argv.slice(2)).then(status => {
    process.exitCode = status
  })
}
