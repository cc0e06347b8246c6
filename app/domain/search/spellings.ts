/** How German and the Nordic languages write their letters where a keyboard lacks them. */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** `\"o` and `\"{o}`; a quotation mark is none. */
const TEX_UMLAUT = /\\"\s*\{?\s*([aouAOU])\s*\}?/g
const WORD = /[\p{L}\p{M}]+/gu
/** No name is longer. */
const LONGEST_NAME = 40
const UMLAUT = /[äöüøå]/g
/** Only names are taken back to one letter: "value" and "coefficient" are not. */
const NAME = /^\p{Lu}\p{Ll}*(?:ae|oe|ue|aa)\p{Ll}+$/u

/** A text with its TeX umlauts as letters. */
export const withUmlauts = (text: string) => text.replace(TEX_UMLAUT, '$1\u0308').normalize('NFC')

/**
 * Other spellings of the names in a text, lower case: `Schrödinger` and `Schr\"odinger` also as
 * schroedinger, `Mueller` also as muller.
 */
export function nameSpellings(text: string): string[] {
  const words = withUmlauts(text).match(WORD) ?? []
  return words.flatMap((word) => {
    if (word.length > LONGEST_NAME) return []
    const lower = word.toLowerCase()
    if (NAME.test(word)) return [lower.replace(/([aou])[ea]/g, '$1')]
    const spelled = lower.replace(UMLAUT, (letter) => DIGRAPHS[letter] ?? letter)
    return spelled === lower ? [] : [spelled]
  })
}

const SUPERSCRIPTS = /[⁰¹²³⁴-⁹]+/g
const SUBSCRIPTS = /[₀-₉]+/g

/** Raised and lowered digits as TeX writes them, so that 10⁶ is not read as 106. */
export const scriptsInLine = (text: string) =>
  text.replace(SUPERSCRIPTS, (digits) => `^${digits}`).replace(SUBSCRIPTS, (digits) => `_${digits}`)

const SCRIPTED =
  /(?<![\p{L}\p{N}])(ell|\p{L})[\s$]*[_^][\s{]*(\d{1,2}|[pq](?![\p{L}\p{N}]))(?!\p{N})/gu
const ELL = /(?<![\p{L}\p{N}])ell(\d{1,2})(?![\p{L}\p{N}])/gu

/** A letter and what is raised or lowered beside it in one word: `L^2`, `\ell_2` and `l_2` as l2. */
export function joinedScripts(read: string): string[] {
  const scripted = [...read.matchAll(SCRIPTED)].map(
    ([, base = '', script = '']) => `${base === 'ell' ? 'l' : base}${script}`,
  )
  const written = [...read.matchAll(ELL)].map(([, script = '']) => `l${script}`)
  return [...scripted, ...written]
}
