import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// A migrator in a process of its own, with the program's sources as they are. Prints what it applied.
const vite = await createServer({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null },
})
const { migrate } = await vite.ssrLoadModule('/db/migrate.ts')
const applied = await migrate(String(process.env.DATABASE_URL))
process.stdout.write(JSON.stringify(applied))
await vite.close()
