import { texText } from './tex-text.ts'

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const OTHERS = /^(?:others|et\s+al\.?|and\s+others)$/i

/**
 * Names as they are typed or pasted, one after another: one a line, between semicolons, between the
 * word `and` as in BibTeX, or between commas; each as `Jared Kaplan`, `Kaplan, Jared` or
 * `{OpenAI Team}`. `others` and `et al.` stay as `et al.`.
 */
export function readAuthors(typed: string): string[] {
  const names = typed
    .split(/[\n;]/)
    .flatMap((line) => atAnd(line))
    .flatMap((part) => atCommas(part.replace(/\s+/g, ' ').trim()))
  const read = names.map(spoken).filter((name) => name !== '')
  return [...new Set(read)]
}

/** Names as the field of a form has them. */
export const writeAuthors = (authors: readonly string[]): string => authors.join('\n')

/** BibTeX divides names at an `and` outside braces. */
function atAnd(line: string): string[] {
  const parts = ['']
  let depth = 0
  for (const word of line.split(/(\s+)/)) {
    if (depth === 0 && /^and$/i.test(word)) parts.push('')
    else parts[parts.length - 1] += word
    depth += word.split('{').length - word.split('}').length
  }
  return parts
}

/** `Jared Kaplan, Sam McCandlish` are two, `Kaplan, J., McCandlish, S.` are two, `Kaplan, Jared` is one. */
function atCommas(name: string): string[] {
  const withRest = name.replace(/,?\s+et\s+al\.?$/i, ', et al.')
  if (/^\{.*\}$/.test(name)) return [name]
  const parts = withRest.split(/\s*,\s*/).filter((part) => part !== '')
  if (parts.length < 2) return parts
  const rest = parts.filter((part) => !OTHERS.test(part))
  const paired =
    rest.length % 2 === 0 && rest.every((part, n) => n % 2 === 0 || INITIALS.test(part))
  const others = rest.length < parts.length ? ['et al.'] : []
  if (paired && rest.length > 2) return [...pairs(rest), ...others]
  if (rest.length > 1 && rest.every((part) => /\s/.test(part))) return [...rest, ...others]
  return [rest.join(', '), ...others]
}

const pairs = (parts: string[]): string[] =>
  parts.flatMap((part, n) => (n % 2 === 0 ? [`${part}, ${parts[n + 1] ?? ''}`] : []))

function spoken(name: string): string {
  if (OTHERS.test(name.trim())) return 'et al.'
  if (/^\{[^{}]*\}$/.test(name.trim())) return texText(name)
  const [family = '', ...given] = texText(name).split(/\s*,\s*/)
  if (given.length === 0) return family
  const suffix = given.find((part) => SUFFIX.test(part))
  const first = given.filter((part) => part !== suffix).join(' ')
  return [first, family, suffix].filter(Boolean).join(' ')
}
