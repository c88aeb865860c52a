import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { type Command, type Status, text } from '../command.ts'
import { numberOf } from '../option-values.ts'
import { Problem, reasonOf } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { bundle } from '../version.ts'

/** Nothing may be fetched from anywhere else, by the page or by its workers. */
const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app"
/** The service worker has to read the files that it keeps. */
const serviceWorker = "default-src 'none'; script-src 'self'; connect-src 'self'"

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export const web: Command = {
  name: 'web',
  about: 'Open the page on this machine: it is served to this machine only, and fetches nothing.',
  arguments: [],
  options: [
    { name: 'port', value: 'N', otherwise: '4173', about: 'Port on 127.0.0.1; 0 takes any that is free.' },
    {
      name: 'single',
      value: 'FILE',
      about: 'Write the whole page as one file, which opens from the disk without a network, and end.',
    },
    { name: 'root', value: 'DIR', otherwise: 'the page of this build', about: 'The built page to serve.' },
  ],
  examples: [
    { run: 'marginalia web', does: 'and open the address it prints' },
    { run: 'marginalia web --single marginalia.html', does: 'a page to hand on to somebody without Node' },
  ],
  async run(_args, values, terminal) {
    const root = text(values, 'root') ?? join(dirname(bundle), 'web')
    const file = text(values, 'single')
    if (file !== undefined) return single(root, file, terminal)
    if (!existsSync(join(root, 'index.html'))) {
      throw new Problem('the page is not part of this build; expected a folder with index.html', root)
    }
    const port = numberOf(values, 'port') ?? 4173
    if (port > 65_535) throw new Problem(`--port “${port}” is not a port; expected 0 to 65535`)
    const { createServer } = process.getBuiltinModule('node:http')
    const server = createServer((request, response) => answer(request, response, root))
    await terminal.write(`http://127.0.0.1:${await listen(server, port)}/\n`)
    terminal.tell('Ctrl+C ends')
    await new Promise<void>(resolve => server.once('close', resolve))
    return 0
  },
}

/** Write the page as one file. What stands there already, unless it is such a page, is not written over. */
async function single(root: string, file: string, terminal: Terminal): Promise<Status> {
  const source = join(root, 'marginalia.html')
  if (!existsSync(source)) throw new Problem('the page as one file is not part of this build', source)
  const page = readFileSync(source)
  try {
    if (existsSync(file) && !readFileSync(file, 'utf8').includes('<title>Marginalia</title>'))
      throw new Problem('is something else already; expected a new file, or an earlier page', file)
    writeFileSync(file, page)
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(`cannot be written: ${reasonOf(error)}`, file)
  }
  terminal.tell(`${file} opens by a double click, without a network`)
  return 0
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error =>
      reject(new Problem(`cannot be served: ${reasonOf(error)}`, `127.0.0.1:${port}`)),
    )
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function answer(
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  root: string,
): void {
  // A page elsewhere that resolves to this machine gets nothing.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '')) return end(403)
  if (method !== 'GET' && method !== 'HEAD') return end(405)
  let path: string
  try {
    path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  } catch {
    return end(400)
  }
  if (path.includes('\0')) return end(400)
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path))
  if (!file.startsWith(normalize(root + sep))) return end(404)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return end(404)
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  end(200, method === 'HEAD' ? undefined : readFileSync(file), path === '/sw.js' ? serviceWorker : page)

  function end(status: number, body?: Uint8Array, policy = page): void {
    response.statusCode = status
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(body)
  }
}
