/** The words that belong to the page's own parts, whatever they show. */
const marks = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  inconclusive: 'Inconclusive',
  excluded: 'Left out',
  supported: 'Supported',
  challenged: 'Challenged',
  contested: 'Contested',
  untested: 'Not decided yet',
  registered: 'Registered',
  confirmed: 'Confirmed',
  refuted: 'Refuted',
  ambiguous: 'Ambiguous',
  annulled: 'Annulled',
  open: 'Open',
  partial: 'Partly answered',
  answered: 'Answered',
  merged: 'Merged',
} as const

const page = {
  skip: 'Skip to the text',
  skips: {
    claims: 'To the claims',
    predictions: 'To the predictions',
    measurements: 'To the measurements',
    axis: 'To the measurements on one axis',
    discussion: 'To the discussion',
  },
  demoLabel: 'Demonstration',
  demo: 'The field, the people, the experiments and all numbers on this site are invented.',
  mainNavigation: 'Main',
  shortNavigation: 'Main, short',
  footNavigation: 'About the site',
  menu: 'Menu',
  search: 'Search',
  searchLabel: 'Search records and comments',
  signIn: 'Sign in',
  signOut: 'Sign out',
  yourPage: 'Your page',
  yourAccount: 'Account',
  waiting: 'Waiting for an answer',
  account: (handle: string) => `Your account, ${handle}`,
  propose: 'Propose a question',
  theme: { system: 'system', light: 'light', dark: 'dark' },
  themeButton: (theme: string) => `Theme: ${theme}. Change`,
} as const

const errors = {
  titles: {
    403: 'You may not do this',
    404: 'Nothing here',
    409: 'This has changed in the meantime',
    429: 'Too many requests',
    503: 'Not available at the moment',
    507: 'No room left',
    500: 'Something went wrong',
  },
  advice: {
    403: 'Sign in with an account that may do this, or ask a curator.',
    404: 'Check the address, or search for what you expected to find.',
    409: 'Go back, load the page again and repeat your change.',
    429: 'Wait a minute and try again.',
    503: 'Try again in a minute.',
    507: 'Those who run the site have to make room first. Keep your text and try again later.',
    500: 'The fault is ours, and it has been logged. Try again; if it happens again, send the maintainers the number below.',
  },
  code: (status: number) => `Error ${status}`,
  requestId: 'Number of this request:',
  toHome: 'Go to the first page',
  toSearch: 'Search the site',
} as const

const record = {
  kinds: {
    question: 'Question',
    claim: 'Claim',
    prediction: 'Prediction',
    experiment: 'Experiment',
    article: 'Article',
  },
  contents: 'On this page',
  asOf: 'as of',
  whyStatus: 'Why this status',
  citedBy: (count: number) => `cited by ${count} ${count === 1 ? 'record' : 'records'}`,
  compare: 'Compare the two',
  compareFrom: (revision: number) => `Compare from revision ${revision}`,
  compareTo: (revision: number) => `Compare to revision ${revision}`,
  compareLegend: 'Choose two revisions',
  compareHeads: { from: 'from', to: 'to' },
  revision: (revision: number) => `Revision ${revision}`,
  present: 'present text',
  noReason: 'No reason given',
  theSite: 'The site',
  added: 'added',
  removed: 'removed',
  diffKey: 'How to read this:',
  same: 'Unchanged',
} as const

const lists = {
  narrow: 'Narrow the list',
  narrowedTo: (choices: string[]) => `Narrow the list: ${choices.join(', ')}`,
  facets: 'Narrow the list',
  order: 'Order',
  pages: 'Pages',
  next: 'Next',
  previous: 'Previous',
  strip: (total: string, parts: string[]) => `${total}: ${parts.join(', ')}`,
} as const

const thread = {
  fold: 'fold',
  unfold: 'unfold',
  foldLabel: (who: string) => `, comment by ${who}`,
  deletedBody: 'This comment was deleted.',
  hiddenBody: 'This comment was hidden.',
  nobody: 'Nobody',
  edited: 'edited',
  isNew: 'New',
  permalink: 'Link to this comment',
  moreReplies: (count: number) => (count === 1 ? '1 more reply' : `${count} more replies`),
  continues: 'Continue this thread',
  answers: 'answers',
  answersWhat: 'a comment further up',
} as const

const votes = {
  label: 'Votes',
  useful: { up: 'Useful', down: 'Not useful' },
  agree: { up: 'Agree', down: 'Disagree' },
} as const

const forms = {
  optional: 'optional',
  problems: (count: number) =>
    count === 1 ? 'One thing needs a change' : `${count} things need a change`,
  preview: 'Preview',
  sentBefore: 'See what was sent first.',
  previewNote: 'Your text as it would read. Nothing is stored yet.',
  toolbar: 'Formatting',
  tools: {
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    math: 'Formula in the line',
    display: 'Displayed formula',
    list: 'List',
    quote: 'Quotation',
    code: 'Code',
    note: 'Note in the margin',
    image: 'Picture',
  },
  samples: { text: 'text', address: 'https://', formula: 'x', note: 'note', item: 'item' },
  uploading: 'Uploading…',
  uploadFailed: 'The picture could not be uploaded.',
} as const

export const lookWords = { marks, page, errors, record, lists, thread, votes, forms } as const
