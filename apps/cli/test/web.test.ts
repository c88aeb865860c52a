import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { built, folder, marginalia } from './command.ts'

test('web serves a folder to this machine with a policy that lets nothing out', async () => {
  const cwd = folder({ 'page/index.html': '<!doctype html>', 'page/sw.js': '1', 'secret.txt': 'no' })
  const child = spawn(process.execPath, [built, 'web', '--port', '0', '--root', join(cwd, 'page')])
  try {
    const address = await new Promise<string>(resolve => {
      child.stdout.setEncoding('utf8').once('data', (part: string) => resolve(part.trim()))
    })
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const ask = (path: string, headers = {}): Promise<{ status?: number; policy: unknown; body: string }> =>
      new Promise((resolve, reject) => {
        const { port } = new URL(address)
        get({ host: '127.0.0.1', port, path, headers }, response => {
          let body = ''
          response.setEncoding('utf8').on('data', part => (body += part))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              policy: response.headers['content-security-policy'],
              body,
            }),
          )
        }).on('error', reject)
      })
    expect(await ask('/')).toMatchObject({
      status: 200,
      body: '<!doctype html>',
      policy: expect.stringContaining("connect-src 'none'"),
    })
    expect(await ask('/sw.js')).toMatchObject({
      status: 200,
      policy: expect.stringContaining("connect-src 'self'"),
    })
    expect(await ask('/../secret.txt')).toMatchObject({ status: 404 })
    expect(await ask('/%2e%2e/secret.txt')).toMatchObject({ status: 404 })
    expect(await ask('/', { host: 'elsewhere.example' })).toMatchObject({ status: 403 })
  } finally {
    child.kill()
  }
})

test('web without a page is one line', async () => {
  const { status, stderr } = await marginalia(['web', '--root', folder()])
  expect(stderr).toMatch(/the page is not part of this build; expected a folder with index\.html/)
  expect(status).toBe(2)
})

test('web --single writes the page as one file, over an earlier one and over nothing else', async () => {
  const page = '<!doctype html><title>Marginalia</title>'
  const cwd = folder({
    'page/marginalia.html': page,
    'old.html': '<title>Marginalia</title>',
    'mine.html': 'words of a person',
  })
  const run = (file: string) => marginalia(['web', '--root', join(cwd, 'page'), '--single', join(cwd, file)])
  for (const file of ['new.html', 'old.html']) {
    expect(await run(file)).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(page)
  }
  expect(await run('mine.html')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is something else already'),
  })
  expect(readFileSync(join(cwd, 'mine.html'), 'utf8')).toBe('words of a person')
  expect(await run('no/folder.html')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/cannot be written: .+/),
  })
  const without = await marginalia(['web', '--root', folder(), '--single', join(cwd, 'x.html')])
  expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining('is not part of this build') })
})
