import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { headers } from '../../policy.ts'

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

export interface Served {
  readonly url: string
  /** Paths asked for since the last call. */
  asked(): string[]
  close(): Promise<void>
}

/** The built page on 127.0.0.1, with the headers of the headers file, or with none as on a simple host. */
export async function serve({ bare = false, root = dist } = {}): Promise<Served> {
  let asked: string[] = []
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const file = join(root, normalize(pathname === '/' ? '/index.html' : pathname))
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const own = bare ? {} : (headers[pathname] ?? headers['/*'])
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', ...own })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked() {
      const list = asked
      asked = []
      return list
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
