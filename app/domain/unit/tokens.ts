import { faulty } from './fault.ts'

export type Token = { kind: 'operator' | 'note' | 'word'; text: string }

/** Brackets belong to a word whole, whatever they hold (`B[10.nV]`); braces hold a remark. */
const TOKEN = /(?<operator>[./()])|(?<note>\{[^{}]*\})|(?<word>(?:\[[^[\]\s]*\]|[^\s./(){}[\]])+)/y

/** The pieces of a unit code, in the grammar of UCUM. Throws `FaultyUnit` at what fits nowhere. */
export function tokens(code: string): Token[] {
  const found: Token[] = []
  for (let at = 0; at < code.length; ) {
    TOKEN.lastIndex = at
    const groups = TOKEN.exec(code)?.groups
    if (!groups) return faulty('syntax', code.slice(at, at + 1))
    const token = asToken(groups)
    found.push(token)
    at += token.text.length
  }
  return found
}

function asToken(groups: Record<string, string | undefined>): Token {
  if (groups.operator) return { kind: 'operator', text: groups.operator }
  if (groups.note) return { kind: 'note', text: groups.note }
  return { kind: 'word', text: groups.word ?? '' }
}
