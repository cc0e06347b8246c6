import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { buildWhenNeeded } from './build.mjs'

// Run by hand once at each release: makes sites of this version, which later ones must be able to open.
if (buildWhenNeeded()) {
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null },
  })
  const { packSites } = await vite.ssrLoadModule('/tests/support/upgrades/pack.ts')
  process.stdout.write(`Packed in ${await packSites()}\n`)
  await vite.close()
} else {
  process.exitCode = 1
}
