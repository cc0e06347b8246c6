/** The few words that the renderer puts into a text itself. */
export const markupWords = {
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
  badDefinition: 'A definition reads \\newcommand{\\name}[1]{… #1 …}.',
  didYouMean: (name: string) => `Did you mean ${name}?`,
} as const
