import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'build/sources.sha256')
const bundle = join(root, 'build/server/index.js')
const FOLDERS = ['app', 'db', 'public']
const FILES = [
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
  'tsconfig.json',
]

/** Everything that the build is made of, as one digest. */
function digestOfSources() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const digest = createHash('sha256').update(process.version)
  for (const file of [...inFolders, ...FILES.map((name) => join(root, name))].sort())
    digest
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return digest.digest('hex')
}

export function build() {
  const digest = digestOfSources()
  // An interrupted build leaves no stamp, so the next start builds again.
  rmSync(stamp, { force: true })
  const remix = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  const { status } = spawnSync(process.execPath, [remix, 'vite:build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) return false
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(stamp, digest)
  return true
}

/** True when a build of the present sources is there, made now if it was not. */
export function buildWhenNeeded() {
  const built = existsSync(bundle) && existsSync(stamp)
  return (built && readFileSync(stamp, 'utf8') === digestOfSources()) || build()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build() ? 0 : 1
