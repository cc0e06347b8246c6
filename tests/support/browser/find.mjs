import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** The one without a window of its own comes first: it draws the same pages with a fifth less work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium']
const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** For a browser that is driven by tests, in a container as well, and talks to loopback only. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser that is already here: named by TOUCHSTONE_BROWSER, installed, or downloaded earlier. */
function installedBrowser() {
  const named = process.env.TOUCHSTONE_BROWSER
  if (named) {
    if (runs(named)) return named
    throw new Error(`TOUCHSTONE_BROWSER names ${named}, which does not run.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const candidates = [...onPath, ...USUAL_PLACES, chromium.executablePath()]
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null
}

/** A browser by whatever way there is. Throws a sentence when there is none. */
export function obtainBrowser() {
  const found =
    installedBrowser() ||
    (fromDebian() && installedBrowser()) ||
    (fromPlaywright() && installedBrowser())
  if (found) return found
  throw new Error(
    'The browser tests need Chromium or Chrome and none could be obtained. ' +
      'Install one, or name its path in TOUCHSTONE_BROWSER.',
  )
}

// Ubuntu's `chromium` may be a stub that asks for a snap: being there is not enough.
/** @param {string} path */
const runs = (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  process.stderr.write('No browser is installed. Trying the package of this system.\n')
  told('apt-get', ['update', '-qq'])
  return DEBIAN_PACKAGES.some((name) =>
    told('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]),
  )
}

function fromPlaywright() {
  process.stderr.write('Trying the download of Playwright.\n')
  const cli = fileURLToPath(
    new URL('../../../node_modules/@playwright/test/cli.js', import.meta.url),
  )
  return told(process.execPath, [cli, 'install', 'chromium'])
}

/**
 * Runs a command whose words go to standard error; whether it ended well.
 * @param {string} command
 * @param {string[]} args
 */
function told(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0
}
