import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

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
 * What runs in which project of vitest.
 * @typedef {keyof typeof FOLDERS} Project
 */
const FOLDERS = { unit: 'tests/unit', sqlite: 'tests/integration', postgres: 'tests/integration' }

/**
 * For a file, the tests that import it by however many steps: those named after its folder first,
 * then those with the fewest steps between.
 * @param {string} root
 */
export function relatedTests(root) {
  /** @type {Map<string, string[]>} */
  const importers = new Map()
  for (const file of ['app', 'db', 'tests'].flatMap((folder) => sourcesIn(root, folder)))
    for (const found of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const imported = resolved(file, found[1] ?? '')
      importers.set(imported, [...(importers.get(imported) ?? []), file])
    }
  return (/** @type {string} */ file, /** @type {Project} */ project) => {
    const area = basename(dirname(file)).replace(/s$/, '')
    const named = (/** @type {string} */ test) => Number(!basename(test).startsWith(area))
    return reached(file, importers)
      .filter((test) => test.startsWith(FOLDERS[project]) && /\.test\.tsx?$/.test(test))
      .toSorted((a, b) => named(a) - named(b))
  }
}

const IMPORT = /(?:from|import) ?\(?'((?:#|\.)[^'?]+)/g

/** @param {string} from @param {string} name */
const resolved = (from, name) => (name.startsWith('#') ? name.slice(1) : join(dirname(from), name))

/** @param {string} file @param {Map<string, string[]>} importers */
function reached(file, importers) {
  const all = new Set([file])
  for (const one of all) for (const importer of importers.get(one) ?? []) all.add(importer)
  return [...all]
}
