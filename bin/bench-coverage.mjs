import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// How often intervals miss and verdicts are wrong, by simulation. A report: it fails on no number.
const vite = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null },
})
const { reportCoverage } = await vite.ssrLoadModule('/tests/bench/coverage/report.ts')
const draws = Number(process.env.BENCH_DRAWS ?? 2000)
reportCoverage(draws, (/** @type {string} */ line) => process.stdout.write(`${line}\n`))
await vite.close()
