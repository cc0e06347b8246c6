/** The few words the renderer itself puts on the page; `{name}` is filled in. */
export type RenderLabels = {
  displayMath: string
  footnotes: string
  backToText: string
  taskDone: string
  taskOpen: string
  formulaLong: string
  formulaDeep: string
  formulaComplex: string
  formulaLength: string
  tooMuchMath: string
  didYouMean: string
}

export const DEFAULT_LABELS: RenderLabels = {
  displayMath: 'Formula, scrolls sideways when long',
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  taskDone: 'Done',
  taskOpen: 'Not done',
  formulaLong: 'A formula has at most 4,000 characters.',
  formulaDeep: 'This formula is nested too deeply.',
  formulaComplex: 'This formula expands to too much.',
  formulaLength: 'This formula moves things too far over the page.',
  tooMuchMath: 'This text has more mathematics than one text can set.',
  didYouMean: 'Did you mean {name}?',
}
