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

/** Cyrillic as English papers spell it, accents taken off: Колмогоров is kolmogorov, Ляпунов lyapunov. */
const CYRILLIC =
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i є ye ґ g'
const cyrillic = new Map(
  CYRILLIC.match(/\S+ \S+/g)?.map((pair): [string, string] => [
    pair.charAt(0),
    pair.slice(2).replace('-', ''),
  ]),
)

/** How a lower-case letter outside `a-z` is written with them: `ø` is o, `μ` is mu; else undefined. */
export const spelledLetter = (letter: string): string | undefined =>
  SPELLED[letter] ?? greekName(letter) ?? cyrillic.get(letter)

/** A folded word in `[a-z0-9]` alone, so that both engines split and compare it alike. */
export function spell(word: string): string {
  return word.replace(
    /[^a-z0-9]/gu,
    (letter) => spelledLetter(letter) ?? `u${letter.codePointAt(0)?.toString(16)}`,
  )
}
