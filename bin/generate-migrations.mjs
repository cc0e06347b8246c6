import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// The schema is built for one engine a process, so the generator runs once for each.
const root = fileURLToPath(new URL('..', import.meta.url))
const kit = fileURLToPath(new URL('../node_modules/drizzle-kit/bin.cjs', import.meta.url))
const given = process.argv.slice(2)

for (const url of ['file:unused', 'postgres://unused']) {
  const { status } = spawnSync(
    process.execPath,
    [kit, 'generate', '--config', 'db/drizzle.config.ts', ...given],
    { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } },
  )
  if (status !== 0) process.exit(status ?? 1)
}
