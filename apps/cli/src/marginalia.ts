#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { main } from './program.ts'
import { serve } from './worker.ts'

if (isMainThread) process.exitCode = await main(process.argv.slice(2))
else serve()
