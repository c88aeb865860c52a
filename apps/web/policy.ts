/**
 * What the page may do, told to the browser three times: in the page itself, in the headers file for
 * static hosts, and by the service worker to what it serves. Nothing may be fetched from anywhere, no
 * inline script or style runs, and nothing may embed the page.
 */
const page = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app',
}

const joined = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

export const pagePolicy = joined(page)

/** A `<meta>` cannot forbid framing. */
export const metaPolicy = joined(
  Object.fromEntries(Object.entries(page).filter(([name]) => name !== 'frame-ancestors')),
)

/** The page as one file: what stands in it may run, by its hash, and nothing is fetched at all. */
export const singlePolicy = (script: string, style: string): string =>
  joined({
    'default-src': "'none'",
    'script-src': `'${script}'`,
    'style-src': `'${style}'`,
    'img-src': 'data:',
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'app',
  })

/** The service worker keeps the page's own files for offline use, so it alone may fetch, and only those. */
export const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Headers by path; the longer path wins. */
export const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': { 'Content-Security-Policy': pagePolicy, ...always },
  '/sw.js': { 'Content-Security-Policy': workerPolicy, 'Cache-Control': 'no-cache', ...always },
}
