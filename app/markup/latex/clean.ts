const MAX_COLUMNS = 40
const SMALL = new Map<string, [string, string]>(
  Object.entries({
    psmallmatrix: ['(', ')'],
    bsmallmatrix: ['[', ']'],
    vsmallmatrix: ['|', '|'],
  }),
)
const POSITIONED = /\\begin\{(aligned|gathered|alignedat|split|array|darray|cases)\}\s*\[[tbc]\]/g
const COLUMNS = /\\begin\{(array|darray|subarray)\}\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g
const OTHER_NAMES = new Map(
  Object.entries({
    multlined: 'gathered',
    'multlined*': 'gathered',
    'cases*': 'cases',
    'dcases*': 'dcases',
    'rcases*': 'rcases',
    'smallmatrix*': 'smallmatrix',
    'gathered*': 'gathered',
    'split*': 'split',
  }),
)

/** What KaTeX does not know about the environments it has, and their nearest names for those it has not. */
export function cleaned(source: string): string {
  if (!source.includes('\\begin')) return source
  return source
    .replace(POSITIONED, '\\begin{$1}')
    .replace(COLUMNS, (_, name: string, columns: string) => `\\begin{${name}}{${known(columns)}}`)
    .replace(/\\(begin|end)\{([A-Za-z]+\*?)\}/g, (whole, border: string, name: string) => {
      const [left, right] = SMALL.get(name.replace('*', '')) ?? []
      if (left && right) {
        return border === 'begin'
          ? `\\bigl${left}\\begin{smallmatrix}`
          : `\\end{smallmatrix}\\bigr${right}`
      }
      const other = OTHER_NAMES.get(name)
      return other ? `\\${border}{${other}}` : whole
    })
    .replace(/\\begin\{(?:sub)?numcases\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1\\begin{cases}')
    .replace(/\\end\{(?:sub)?numcases\}/g, '\\end{cases}')
    .replace(/\\(?:begin|end)\{math\}/g, '')
}

/** Of a column specification what KaTeX reads: alignments, rules and how often they come. */
function known(columns: string): string {
  const repeated = columns.replace(
    /\*\s*\{(\d{1,2})\}\s*\{([^{}]*)\}/g,
    (_, times: string, what: string) => what.repeat(Math.min(MAX_COLUMNS, Number(times))),
  )
  return repeated
    .replace(/[@!<>]\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/[pmbXS](?:\s*\{[^{}]*\})?/g, 'l')
    .replace(/[^lcr|:]/g, '')
    .slice(0, MAX_COLUMNS)
}
