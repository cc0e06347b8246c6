/** By the command: the tag of Markdown, and what stands before and after its words. */
export const MARKED: Record<string, string> = {
  emph: 'em',
  textit: 'em',
  textsl: 'em',
  textbf: 'strong',
  paragraph: 'strong',
  subparagraph: 'strong',
  text: '',
  textrm: '',
  textsf: '',
  textsc: '',
  textup: '',
  textmd: '',
  textnormal: '',
  mbox: '',
  underline: '',
  uline: '',
  enquote: ' “ ”',
  sout: 's',
  textsuperscript: 'sup',
  textsubscript: 'sub',
}

export const SYMBOLS: Record<string, string> = {
  S: '§',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquotedblleft: '“',
  textquotedblright: '”',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textdegree: '°',
  texttrademark: '™',
  textregistered: '®',
  textcopyright: '©',
  copyright: '©',
  pounds: '£',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
  qed: '∎',
}

/** They say where things stand on paper. */
export const DROPPED = new Set([
  ...['noindent', 'indent', 'smallskip', 'medskip', 'bigskip', 'newpage', 'clearpage', 'pagebreak'],
  ...['maketitle', 'centering', 'hfill', 'vfill', 'vspace', 'hspace', 'qedhere', 'xspace'],
])

/** The words of these stand in their second braces. */
export const COLOURED = new Set(['textcolor', 'colorbox'])

/** Commands that set a formula in a sentence, by how many arguments they take. */
export const FORMULAS: Record<string, number> = {
  ensuremath: 1,
  nicefrac: 2,
  sfrac: 2,
  num: 1,
  ang: 1,
  si: 1,
  unit: 1,
  SI: 2,
  qty: 2,
  numlist: 1,
  numrange: 2,
  SIlist: 2,
  qtylist: 2,
  SIrange: 3,
  qtyrange: 3,
}
