#!/usr/bin/env node
// Starts the command beside it. V8 is handed the code it compiled last time, which halves the start;
// Node does this by itself only from version 22 on. Where nothing can be stored, nothing is.
'use strict'
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// Expressions are compiled to machine code at once, not first for an interpreter and then again:
// a page meets some four hundred, most of them more than once.
setFlagsFromString('--no-regexp-tier-up')
// Memory for what is new grows at once to what a page needs: it would be cleared a dozen times on the way there, and
// what survives copied each time. And what is old is not marked beside the work, which lasts too short to repay it.
setFlagsFromString('--semi-space-growth-factor=16')
setFlagsFromString('--no-incremental-marking')
// A folder needs 30 MB, however long: with what is cleared when it has doubled, not quadrupled, it takes 50 MB less.
setFlagsFromString('--heap-growing-percent=100')
// Optimized later: one page is over before it pays, and two hundred pages gain as well (docs/decisions). Flags of V8
// come and go, and it complains about one that it does not know: so only where they are known.
const later = {
  20: ['--interrupt-budget=1000000'],
  22: ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=20000'],
  24: ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=20000'],
}
for (const flag of later[process.versions.node.split('.')[0]] ?? []) setFlagsFromString(flag)

const file = join(__dirname, 'command.cjs')
const { size, mtimeMs } = statSync(file)
const name = `marginalia-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}.v8`
const folders = [join(__dirname, '.cache')]
const home = process.env.XDG_CACHE_HOME || (process.env.HOME && join(process.env.HOME, '.cache'))
if (home) folders.push(join(home, 'marginalia'))

const cachedData = read()
// The build wrote it in ASCII.
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
const script = new Script(source, { filename: file, cachedData })
const main = { exports: {} }
script.runInThisContext()(main.exports, require, main, file, __dirname)
// Written at the end, so that it holds the functions that were really used.
if (!cachedData || script.cachedDataRejected) process.once('exit', write)

function read() {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, name))
    } catch {}
  }
}

function write() {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, name)
      writeFileSync(`${path}.${process.pid}`, script.createCachedData())
      renameSync(`${path}.${process.pid}`, path)
      return
    } catch {}
  }
}
