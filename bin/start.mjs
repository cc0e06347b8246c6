import { buildWhenNeeded } from './build.mjs'

if (buildWhenNeeded()) {
  process.argv.splice(2, 0, 'serve')
  await import('./touchstone.mjs')
} else {
  process.exitCode = 1
}
