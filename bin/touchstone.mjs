#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const bundle = new URL('build/server/index.js', root)
const development = process.argv[2] === 'dev'

process.env.NODE_ENV ??= development ? 'development' : 'production'

if (development) {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: fileURLToPath(root),
    server: { middlewareMode: true },
  })
  const load = () => vite.ssrLoadModule('virtual:remix/server-build')
  const build = await load()
  const site = { build: load, clientDir: null, development: vite.middlewares }
  await build.entry.module.main(['serve'], site)
} else if (existsSync(bundle)) {
  const build = await import(bundle.href)
  const site = {
    build,
    clientDir: fileURLToPath(new URL('build/client', root)),
    development: null,
  }
  await build.entry.module.main(process.argv.slice(2), site)
} else {
  process.stderr.write('Nothing is built yet. Run `npm run build` first.\n')
  process.exitCode = 1
}
