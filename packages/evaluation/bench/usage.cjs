// Loaded before a program: when it ends, says what it took.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')
if (isMainThread && process.env.BENCH_USAGE) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(
      process.env.BENCH_USAGE,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }),
    )
  })
}
