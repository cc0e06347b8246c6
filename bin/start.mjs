import { fileURLToPath } from 'node:url'
import { buildWhenNeeded } from './build.mjs'

if (buildWhenNeeded()) {
  // The site starts the program again for what is long, such as a backup.
  process.argv.splice(1, 1, fileURLToPath(new URL('touchstone.mjs', import.meta.url)), 'serve')
  await import('./touchstone.mjs')
} else {
  process.exitCode = 1
}
