/** What is wrong with BibTeX, at which line (the first is 1) and, where it is known, in which field. */
export type BibtexProblem = { line: number; field: string | null } & (
  | { kind: 'none' | 'long' | 'several' | 'deep' }
  | { kind: 'comma' | 'unclosed' | 'key' | 'title' | 'year' | 'authors' }
  | { kind: 'unexpected'; found: string }
  | { kind: 'other-work'; found: string }
)

type At = { offset: number; line: number }

/**
 * Says what a parser stumbled over: a value that was not closed, a comma that is missing before the
 * next field, or the sign that it found. `found` is null at the end of the source.
 */
export function syntaxProblem(source: string, at: At, found: string | null): BibtexProblem {
  if (found === null) return unclosed(source) ?? { kind: 'unclosed', line: at.line, field: null }
  const rest = source.slice(at.offset)
  const before = source.slice(0, at.offset)
  const field = lastField(before)
  const next = /^([a-z][\w-]*)\s*=/i.exec(rest)?.[1]
  if (next !== undefined) return { kind: 'comma', line: at.line, field: next }
  const inKey = /@\w+\s*[{(][^,={}]*$/.test(before)
  if (inKey) return { kind: 'key', line: at.line, field: null }
  return { kind: 'unexpected', line: at.line, field, found: found.slice(0, 20) }
}

const SWALLOWED = /([a-z][\w-]*)\s*=\s*\{[^{}]*,\s*[a-z][\w-]*\s*=/i

/** The field whose brace or quotation mark was opened and never closed. */
function unclosed(source: string): BibtexProblem | null {
  const open: number[] = []
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (sign === '{') open.push(at)
    else if (sign === '}') open.pop()
  }
  const inner = open[1] ?? open[0]
  if (inner === undefined) return quoted(source)
  // A brace too few in a value is made up for by that of the entry: the next field stands in it.
  const swallowed = open.length === 1 ? SWALLOWED.exec(source) : null
  const before = source.slice(0, swallowed ? swallowed.index + 1 : inner)
  const field = swallowed?.[1]?.toLowerCase() ?? (open.length > 1 ? lastField(before) : null)
  return { kind: 'unclosed', line: lineOf(before), field }
}

function quoted(source: string): BibtexProblem | null {
  const [opening] = [...source.matchAll(/=\s*"/g)].slice(-1)
  if (!opening) return null
  const before = source.slice(0, opening.index + 1)
  return { kind: 'unclosed', line: lineOf(before), field: lastField(before) }
}

const lineOf = (before: string): number => before.split('\n').length

const lastField = (before: string): string | null =>
  [...before.matchAll(/([a-z][\w-]*)\s*=/gi)].at(-1)?.[1]?.toLowerCase() ?? null
