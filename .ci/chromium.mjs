import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './pnpm.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium that browser tests can use, or null. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
  const all = [process.env.CHROME_PATH, ...places, ...onPath, ...fromPlaywright()]
  return all.find(path => path && existsSync(path)) ?? null
}

/** As findChromium; where there is none, try to install one. */
export async function bringChromium(say) {
  const found = findChromium()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing chromium with apt-get')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { quiet: true, env })
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true, env })
    const installed = findChromium()
    if (installed) return installed
  }
  say('fetching chromium with playwright')
  await run('npx', ['--yes', 'playwright@1.56.1', 'install', 'chromium'], { quiet: true })
  return findChromium()
}

/** Browsers that Playwright has put into its cache. */
function fromPlaywright() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ]
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return caches.flatMap(cache => {
    if (!cache || !existsSync(cache)) return []
    const folders = readdirSync(cache).filter(name => /^chromium-\d+$/.test(name))
    return folders.flatMap(folder => inside.map(path => join(cache, folder, path)))
  })
}
