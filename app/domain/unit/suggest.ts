import type { Suggestion, UnitSystem } from './unit.ts'

const AT_MOST = 5

/** What a wrong piece of a code may have meant: own units first, then the standard ones. */
export function suggestions(piece: string, system: UnitSystem): Suggestion[] {
  const typed = plain(piece)
  const own = [...system.own.values()]
    .filter((unit) => [unit.code, unit.name].some((name) => isNear(typed, plain(name))))
    .map(({ code, name }) => ({ code, name }))
  const standard = system.standard
    .suggest(piece)
    .filter(({ code }) => !own.some((unit) => unit.code === code))
  return [...own, ...standard].slice(0, AT_MOST)
}

/** Lower case, letters alone, singular: `Tokens` and `token`, `[pp]` and `pp`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')

function isNear(typed: string, name: string): boolean {
  if (typed === '' || name === '') return false
  if (typed === name) return true
  const shorter = Math.min(typed.length, name.length)
  return shorter > 3 && (name.startsWith(typed) || typed.startsWith(name) || oneSlip(typed, name))
}

/** Whether one letter added, left out or changed, or two neighbours swapped, separates the two. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left[0] === right[1] && left[1] === right[0]
}
