const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )

/** α to ω (U+03B1 to U+03C9, the final sigma included) by name. */
const greekName = (letter: string): string | undefined =>
  GREEK[(letter.codePointAt(0) ?? 0) - 0x3b1]

/** The letter a TeX command stands for, in either case and variant: `mu`, `varepsilon`. */
export function greekLetter(command: string): string | undefined {
  const place = GREEK.indexOf(command.replace(/^var/, ''))
  return place < 0 ? undefined : String.fromCodePoint(0x3b1 + place)
}

/** Latin letters that Unicode does not take apart. */
const SPELLED: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

/** How a lower-case letter outside `a-z` is written with them: `ø` is o, `μ` is mu; else undefined. */
export const spelledLetter = (letter: string): string | undefined =>
  SPELLED[letter] ?? greekName(letter)

/** A folded word in `[a-z0-9]` alone, so that both engines split and compare it alike. */
export function spell(word: string): string {
  return word.replace(
    /[^a-z0-9]/gu,
    (letter) => spelledLetter(letter) ?? `u${letter.codePointAt(0)?.toString(16)}`,
  )
}
