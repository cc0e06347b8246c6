import { readSources } from '#tests/support/source/read-sources.ts'

const IMPORT = /import \{([^}]*)\} from '#app\/services\/[^']*'/g

/** The functions of services that answer addresses of the site, types left out. */
export function usedByRoutes(): string[] {
  const names = readSources('app/routes', 'app/http').flatMap(({ text }) =>
    [...text.matchAll(IMPORT)].flatMap(([, list = '']) => list.split(',')),
  )
  const values = names.map((name) => name.trim()).filter((name) => !/^(type |$)/.test(name))
  return [...new Set(values.map((name) => name.replace(/ as .*/, '')))].sort()
}

const VERBS =
  'accept|add|answer|approve|ask|assign|backUp|cast|change|claim|clarify|confirm|correct|create|' +
  'decide|delete|describe|dismiss|dispute|draft|edit|end|exclude|forecast|give|grant|' +
  'make|mark|merge|move|override|part|post|propose|publish|put|raise|rate|register|' +
  'remove|report|reset|retire|retract|review|second|set|settle|sign|submit|suspend|take|' +
  'undo|upload|withdraw'
const ACT = new RegExp(`^(${VERBS})[A-Z]`)

/** Use cases are called by their verb, what pages read by a noun. */
export const isAct = (name: string): boolean => ACT.test(name) && !/(Page|Form)$/.test(name)
