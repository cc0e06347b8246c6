import { ARTEFACT_KINDS, type Artefact } from './attempt.ts'

export const MOST_ARTEFACTS = 10
const LONGEST = 2_000
const COMMIT = /^[\w./-]{1,100}$/

/**
 * Artefacts typed one a line: what it is, its address and, for a repository, the commit, such as
 * `formal-proof https://example.org/repository 4f2a91c`. Lines that do not read so are given back.
 */
export function readArtefacts(typed: string): { artefacts: Artefact[]; wrong: string[] } {
  const lines = typed.split('\n').map((line) => line.trim())
  const read = lines.filter(Boolean).map((line) => ({ line, artefact: readLine(line) }))
  return {
    artefacts: read.flatMap(({ artefact }) => artefact ?? []),
    wrong: read.flatMap(({ line, artefact }) => (artefact ? [] : [line])),
  }
}

export const writeArtefacts = (artefacts: readonly Artefact[]): string =>
  artefacts.map(({ kind, url, commit }) => [kind, url, commit].filter(Boolean).join(' ')).join('\n')

function readLine(line: string): Artefact | null {
  const [named, url = '', commit = '', ...more] = line
    .replace(/^formal proof\b/i, 'formal-proof')
    .split(/[\s,]+/)
  const kind = ARTEFACT_KINDS.find((known) => known === named?.replace(/:$/, '').toLowerCase())
  const fits = isWebAddress(url) && (commit === '' || COMMIT.test(commit)) && more.length === 0
  return kind && fits ? { kind, url, commit } : null
}

const isWebAddress = (text: string): boolean =>
  text.length <= LONGEST && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
