const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g

const TEX: [RegExp, string][] = [
  [/^\$\$?(.*?)\$?\$$/, '$1'],
  [/^\\[([](.*)\\[)\]]$/, '$1'],
  [/\\(?:left|right|displaystyle|,|;|:|!|thinspace|quad)(?![a-zA-Z])|(?<=\d)~(?=\d)/g, ' '],
  [/\\(?:times|cdot|ast)(?![a-zA-Z])/g, '×'],
  [/\\pm(?![a-zA-Z])/g, '±'],
  [/\\(?:le|leq|leqslant|leqq)(?![a-zA-Z])/g, '≤'],
  [/\\(?:ge|geq|geqslant|geqq)(?![a-zA-Z])/g, '≥'],
  [/\\lt(?![a-zA-Z])/g, '<'],
  [/\\gt(?![a-zA-Z])/g, '>'],
  [/\\%/g, '%'],
  [/\\num\{([^{}]*)\}/g, '$1'],
  [/\\[dt]?frac\{([+-]?\d+)\}\{(\d+)\}/g, '$1/$2'],
  [/\{([,.])\}/g, '$1'],
]

/**
 * A typed number in one spelling: full-width signs as plain ones, one kind of space and of minus, TeX
 * as what it sets. `e` stays the exponent of a computer; a typeset power of ten becomes `E`, so that
 * `0.5 ± 0.1 × 10⁻³` can still be told from `0.5 ± 0.1e-3`. An en dash between numbers stays one.
 */
export function plainNumber(typed: string): string {
  const text = typed
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Zs}\u200b]/gu, ' ')
    .trim()
  return powers(signs(tex(text).trim()))
}

const tex = (text: string) =>
  /[\\$~{]/.test(text) ? TEX.reduce((rest, [what, plain]) => rest.replace(what, plain), text) : text

const signs = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/[−‐‑﹣]/g, '-')
    .replace(/(?<![\d.%)\]] ?)[–—‒]/g, '-')
    .replace(/[—‒]/g, '–')
    .replace(/[⁄∕]/g, '/')
    .replace(/(?<=\d)’(?=\d)/g, "'")
    .replace(/\+ ?\/ ?-|\+-(?= ?[\d.])/g, '±')
    .replace(/<=|=<|[⩽≦]/g, '≤')
    .replace(/>=|[⩾≧]/g, '≥')
    .replace(/\*\*/g, '^')
    .replace(/ ?(?:per ?cent|pct)$/i, '%')

const powers = (text: string) =>
  text
    .replace(RAISED, (run) => `^${[...run].map(lowered).join('')}`)
    .replace(/\^ ?[{(] ?([+-]? ?\d+) ?[)}]/g, '^$1')
    .replace(/\^([+-]?) ?(\d+)/g, '^$1$2')
    .replace(/ ?[×x*·⋅∙•] ?10 ?\^([+-]?\d+)/gi, 'E$1')
    .replace(/(?<![\d.,^] ?)10 ?\^([+-]?\d+)/g, '1E$1')

const lowered = (sign: string) =>
  sign === '⁻' ? '-' : sign === '⁺' ? '' : String(SUPERSCRIPTS.indexOf(sign))
