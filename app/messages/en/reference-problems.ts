/** What is wrong with what is said of a cited work. */
export const referenceProblems = {
  'year.wrong': 'Give the year in figures, such as 2020.',
  'reference.wrong': 'Give a DOI, an arXiv id or a full address that begins with https://',
  'authors.many': 'At most two hundred names.',
} as const
