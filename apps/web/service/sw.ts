/**
 * Keeps the page's own files, so that it opens without a network. Asks for nothing else, and gives the
 * page its policy even where a host sends no headers. The placeholders are filled in by the build.
 */
const worker = self as unknown as ServiceWorkerGlobalScope

const files = '__FILES__' as unknown as readonly string[]
const cacheName = 'marginalia-__VERSION__'
const policy = '__POLICY__'

worker.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then(cache => cache.addAll(['./', ...files.filter(name => !name.startsWith('_'))]))
      .then(() => worker.skipWaiting()),
  )
})

worker.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names =>
        Promise.all(
          names
            .filter(name => name.startsWith('marginalia-') && name !== cacheName)
            .map(name => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  )
})

worker.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return
  event.respondWith(
    caches.match(request, { ignoreSearch: true }).then(async kept => {
      const response = kept ?? (await fetch(request))
      if (response.headers.has('Content-Security-Policy') || response.type === 'opaqueredirect')
        return response
      const headers = new Headers(response.headers)
      headers.set('Content-Security-Policy', policy)
      return new Response(response.body, {
        status: response.status,
        statusText: response.statusText,
        headers,
      })
    }),
  )
})
