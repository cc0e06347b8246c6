import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** @typedef {'unit' | 'sqlite' | 'postgres'} Project */

const IMPORT = /(?:from|import) ?\(?'((?:#|\.)[^'?]+)/g

/**
 * @param {string} root
 * @param {string} folder
 */
export const sourcesIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()

/**
 * For a file, the tests that import it by however many steps: those named after its folder first,
 * then those with the fewest steps between.
 * @param {string} root
 */
export function relatedTests(root) {
  /** @type {Map<string, string[]>} */
  const importers = new Map()
  for (const file of ['app', 'db', 'tests'].flatMap((folder) => sourcesIn(root, folder)))
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const imported = name.startsWith('#') ? name.slice(1) : join(dirname(file), name)
      importers.set(imported, [...(importers.get(imported) ?? []), file])
    }
  return (/** @type {string} */ file, /** @type {Project} */ project) => {
    const reached = new Set([file])
    for (const one of reached) for (const next of importers.get(one) ?? []) reached.add(next)
    const folder = project === 'unit' ? 'tests/unit/' : 'tests/integration/'
    const area = `/${basename(dirname(file)).replace(/s$/, '')}`
    return [...reached]
      .filter((test) => test.startsWith(folder) && /\.test\.tsx?$/.test(test))
      .toSorted((a, b) => Number(b.includes(area)) - Number(a.includes(area)))
  }
}
