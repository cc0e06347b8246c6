import type { Gullet, MacroTable } from '#app/markup/macro-table.ts'
import { QUANTITIES } from '#app/markup/quantities.ts'

/** Commands of papers that KaTeX lacks and that have a plain meaning here. A text or the site may define them anew. */
export const COMMANDS: MacroTable = {
  ...all('#1', 'mathlarger mathsmaller smashoperator mathup'),
  ...all('', 'xspace displaylimits allowdisplaybreaks displaybreak noindent protect IEEEyesnumber'),
  ...all('', 'centering leavevmode smallskip medskip bigskip nolinebreak linebreak indent par'),
  ...all('\\text{#1}', 'mbox textsc'),
  ...all('\\quad', 'hfill hfil'),
  ...QUANTITIES,
  '\\ensuremath': (gullet) => (gullet.mode === 'text' ? '$#1$' : '#1'),
  '\\sideset': sideset,
  '\\abs': '\\left\\lvert #1\\right\\rvert ',
  '\\norm': '\\left\\lVert #1\\right\\rVert ',
  '\\order': '\\mathcal{O}\\left(#1\\right)',
  '\\dd': '\\mathrm{d}',
  '\\dv': '\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}',
  '\\pdv': '\\frac{\\partial #1}{\\partial #2}',
  '\\label': dropped,
  '\\vspace': dropped,
  '\\mathds': blackboard,
  '\\mathbbm': blackboard,
  '\\mathbbold': blackboard,
  '\\qed': '\\square',
  '\\qedhere': '\\quad\\square',
  '\\hdots': '\\ldots',
  '\\iddots': '⋰',
  '\\adots': '⋰',
  '\\eqdef': '\\overset{\\text{def}}{=}',
  '\\bigtimes': '\\mathop{\\Large\\times}',
  '\\centernot': '\\not',
  '\\slashed': '\\cancel{#1}',
  '\\nicefrac': '{}^{#1}\\!/{}_{#2}',
  '\\sfrac': '{}^{#1}\\!/{}_{#2}',
  '\\prescript': '{}^{#1}_{#2}{#3}',
  '\\textsl': '\\textit{#1}',
  '\\textsuperscript': '{}^{\\text{#1}}',
  '\\textsubscript': '{}_{\\text{#1}}',
  '\\textdegree': '\\degree',
  '\\textless': '<',
  '\\textgreater': '>',
  '\\textbackslash': '\\backslash',
  '\\textmu': '\\mu',
}

function all(expansion: string, names: string): MacroTable {
  return Object.fromEntries(names.split(' ').map((name) => [`\\${name}`, expansion]))
}

function dropped(gullet: Gullet): string {
  gullet.consumeArg()
  return ''
}

/** `\sideset{_a^b}{'}\sum`: what stands at the corners of an operator, which keeps its limits. */
function sideset(gullet: Gullet): string {
  const before = written(gullet)
  const after = written(gullet)
  return `\\mathop{{}${before}${written(gullet)}\\nolimits${after}}\\limits `
}

const written = (gullet: Gullet): string =>
  gullet
    .consumeArg()
    .tokens.map(({ text }) => (/^\\[a-zA-Z]/.test(text) ? `${text} ` : text))
    .reverse()
    .join('')

// The alphabet of KaTeX's blackboard letters has no digits.
function blackboard(gullet: Gullet): string {
  const text = gullet
    .consumeArg()
    .tokens.map((token) => token.text)
    .reverse()
    .join('')
  return /^\d+$/.test(text.trim()) ? `\\mathbf{${text}}` : `\\mathbb{${text}}`
}
