import type { BibtexProblem } from '#app/domain/reference/bibtex-problem.ts'

type Kind = BibtexProblem['kind']

const at = ({ line, field }: BibtexProblem) =>
  field === null ? `Line ${line}` : `Line ${line}, field “${field}”`

const problems: { [K in Kind]: (problem: Extract<BibtexProblem, { kind: K }>) => string } = {
  none: () => 'There is no entry in it. One begins with @article{ or the like.',
  long: () => 'This is too long for one entry: paste the one for this work.',
  deep: () => 'Braces are nested too deeply to be read.',
  several: (problem) => `${at(problem)} begins a second entry. Paste the one for this work.`,
  comma: (problem) => `${at(problem)}: a comma is missing before it.`,
  unclosed: (problem) => `${at(problem)}: what is opened there is not closed.`,
  key: (problem) =>
    `${at(problem)}: the name of the entry ends with a comma and has no blank in it.`,
  unexpected: (problem) => `${at(problem)}: “${problem.found}” cannot stand there.`,
  title: (problem) => `${at(problem)}: the entry has no title.`,
  year: (problem) => `${at(problem)}: this is no year.`,
  authors: (problem) => `${at(problem)}: no name can be read in it.`,
  'other-work': (problem) => `The entry is of another work: it names ${problem.found}.`,
}

export const referenceWords = {
  addTitle: 'add a title',
  addTitleLong: 'Add title, authors and year',
  correct: 'Correct title, authors and year',
  unknown: 'Nothing is known of this work yet but what identifies it.',
  history: 'History',
  form: {
    heading: 'Title, authors and year',
    title: (name: string) => `Title, authors and year of ${name}`,
    bibtex: 'BibTeX',
    bibtexHint: 'Paste one entry, and it fills the fields below. Nothing is stored yet.',
    bibtexRead: 'Read BibTeX',
    workTitle: 'Title',
    workTitleHint:
      'As it is printed, with TeX between dollar signs, such as “On the size of $k$-sets”.',
    authors: 'Authors',
    authorsHint: 'One a line, such as Ada Lovelace or Lovelace, Ada. “et al.” stands for the rest.',
    year: 'Year',
    venue: 'Published in',
    venueHint: 'The journal, proceedings or publisher, such as “Annals of Statistics”.',
    yearHint: 'Such as 1998.',
    same: 'Also known as',
    further: 'The same work elsewhere',
    sameHint:
      'The DOI, arXiv id or address of the same work elsewhere, one a line, such as doi:10.1000/182. What cites it counts here; without the line both are apart again.',
  },
  historyHeading: 'History of a reference',
  historyTitle: (name: string) => `What was said of ${name}`,
  bibtexProblem: (problem: BibtexProblem): string =>
    (problems[problem.kind] as (problem: BibtexProblem) => string)(problem),
}
