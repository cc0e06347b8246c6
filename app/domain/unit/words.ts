/** A code, then how it is written in words or abbreviated; plurals follow. */
const NAMES = `
s second sec
min minute
h hour hr
d day
wk week
mo month
a year yr
m metre meter
g gram gramme
t tonne
L litre liter
Hz hertz
W watt
J joule
V volt
A ampere amp
K kelvin
Pa pascal
N newton
C coulomb
F farad
T tesla
eV electronvolt
cal calorie
Ohm ohm
mol mole
rad radian
deg degree
B byte
bit bit
B[bel] bel
Np neper
u dalton amu
[ft_i] foot feet
[in_i] inch inches
[mi_i] mile
[yd_i] yard
[kn_i] knot
har hectare
cm3 cc
mm[Hg] mmhg
[psi] psi
Ao angstrom angström ångström
lx lux
lm lumen
cd candela
Sv sievert
Gy gray
Bq becquerel
H henry
S siemens
Wb weber
bar bar
atm atmosphere
`

const PHRASES = `
1|dimensionless|unitless|plain number|none|ratio|fraction|-
%|percent|per cent|pct
[pp]|percentage point|percent point|pp|p.p.
[ppm]|ppm|part per million|parts per million
[ppb]|ppb|part per billion|parts per billion
[ppth]|permille|per mille|per mil|‰
Cel|celsius|degree celsius|centigrade|degc|deg c
[degF]|fahrenheit|degree fahrenheit|degf|deg f
K|degree kelvin|degk|deg k
10*3|thousand
10*6|million
10*9|billion
10*12|trillion
ms|msec
us|usec
ns|nsec
kHz|khz
MHz|mhz
GHz|ghz
kW.h|kwh
EUR|euro
USD|us dollar|us$|usd|u.s. dollar
GBP|pound sterling
`

export const PREFIX_WORDS: ReadonlyMap<string, string> = new Map([
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
  ['zetta', 'Z'],
  ['yotta', 'Y'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['milli', 'm'],
  ['micro', 'u'],
  ['nano', 'n'],
  ['pico', 'p'],
  ['femto', 'f'],
  ['atto', 'a'],
  ['kibi', 'Ki'],
  ['mebi', 'Mi'],
  ['gibi', 'Gi'],
  ['tebi', 'Ti'],
])

/** Words whose plural no rule gives, as one and as many. */
export const IRREGULAR: readonly (readonly [one: string, many: string])[] = [
  ['foot', 'feet'],
  ['index', 'indices'],
  ['matrix', 'matrices'],
  ['vertex', 'vertices'],
]

/** Standard units by their names. `words` are nouns, which may have a prefix; `phrases` stand alone. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  listed(NAMES, ' ').flatMap(([code, ...words]) => words.map((word) => [word, code] as const)),
)
export const PHRASES_OF: ReadonlyMap<string, string> = new Map(
  listed(PHRASES, '|').flatMap(([code, ...words]) =>
    words.map((word) => [plainPhrase(word) || word, code] as const),
  ),
)

function listed(text: string, between: string): [string, ...string[]][] {
  const lines = text.trim().split('\n')
  return lines.map((line) => line.split(between) as [string, ...string[]])
}

/** A word or phrase in lower case, its words apart by spaces and in the singular. */
export function plainPhrase(text: string): string {
  const words = text.toLowerCase().split(/[\s-]+/)
  return words.map(singular).join(' ').trim()
}

export function singular(word: string): string {
  const irregular = IRREGULAR.find(([, many]) => many === word)
  if (irregular) return irregular[0]
  return word.length > 2 && /[^s'.]s$/i.test(word) ? word.slice(0, -1) : word
}
