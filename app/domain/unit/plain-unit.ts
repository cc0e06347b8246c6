const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ROMAN =
  /\\(?:mathrm|mathsf|mathit|mathbf|textrm|textnormal|text|operatorname|mbox|unit|si) ?\{([^{}]*)\}/g

const TEX: [RegExp, string][] = [
  [/\^ ?(?:\\circ|\{ ?\\circ ?\})|\\degree(?![a-zA-Z])/g, '°'],
  [/\^ ?\{([^{}]*)\}/g, '^$1'],
  [/\\(?:up|text)?(?:mu|micro)(?![a-zA-Z])(?: |\{\})?/g, 'u'],
  [/\$([^$]*)\$/g, '$1'],
  [/^\\[([](.*)\\[)\]]$/, '$1'],
  [ROMAN, '$1'],
  [ROMAN, '$1'],
  [/\\[dt]?frac ?\{([^{}]*)\} ?\{([^{}]*)\}/g, '($1)/($2)'],
  [/\\(?:Omega|ohm)(?![a-zA-Z])/g, 'Ohm'],
  [/\\(?:AA|angstrom)(?![a-zA-Z])/g, 'Ao'],
  [/\\(?:cdot|times)(?![a-zA-Z]) ?/g, '·'],
  [/\\(?:left|right|rm)(?![a-zA-Z]) ?/g, ''],
  [/\\per(?![a-zA-Z]) ?/g, '/'],
  [/\\([%$&#_])/g, '$1'],
  [/\\[,;:! ]|~/g, ' '],
  [/[{}]/g, ''],
]

const SIGNS: [RegExp, string][] = [
  [/[\p{Zs}\u200b]+/gu, ' '],
  [/[−–‐‑]/g, '-'],
  [/[⁄∕÷]/g, '/'],
  [/[⋅∙•×]/g, '·'],
  [/\*\*/g, '^'],
  [/(?<!10)\*/g, '·'],
  [/[µμ]/g, 'u'],
  [/[ΩΩ]/g, 'Ohm'],
  [/[ÅÅ]/g, 'Ao'],
  [/℃|° ?C(?![a-z])/g, 'Cel'],
  [/℉|° ?F(?![a-z])/g, '[degF]'],
  [/°/g, 'deg'],
  [/‰/g, '[ppth]'],
  [/US ?\$/g, 'USD'],
  [/€/g, 'EUR'],
  [/£/g, 'GBP'],
  [/ ?\^ ?\( ?([+-]?\d+) ?\)/g, '^$1'],
  [/ ?\^ ?([+-]?) ?(\d+)/g, '^$1$2'],
  [/ ?\bper\b(?! ?(?:cent|mil|million|billion|mille)\b) ?/gi, '/'],
]

/** A unit as it is typeset or typed, in plain signs: `$\mu$s` is `us`, `m s⁻¹` is `m s^-1`. */
export function plainUnit(typed: string): string {
  const bare = /[\\$]|\^ ?\{/.test(typed) ? replaced(typed, TEX) : typed
  return replaced(
    bare.replace(/[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map(lowered).join('')}`),
    SIGNS,
  ).trim()
}

const replaced = (text: string, steps: [RegExp, string][]) =>
  steps.reduce((rest, [what, plain]) => rest.replace(what, plain), text)

const lowered = (sign: string) =>
  sign === '⁻' ? '-' : sign === '⁺' ? '' : String(SUPERSCRIPTS.indexOf(sign))
