import type { Dueness } from '#app/domain/prediction/state.ts'

const listOf = (one: string, many: string) => ({
  count: (count: string) => (count === '1' ? `1 ${one}.` : `${count} ${many}.`),
  all: `Show all ${many}`,
  none: `No ${one} matches all of these choices.`,
  empty: `No ${many} yet.`,
})

const kinds = {
  question: listOf('question', 'questions'),
  claim: listOf('claim', 'claims'),
  prediction: listOf('prediction', 'predictions'),
  experiment: listOf('experiment', 'experiments'),
} as const

/** Lists and search. */
export const findWords = {
  list: {
    kinds,
    sorts: {
      hot: 'Hot',
      new: 'New',
      active: 'Active',
      top: 'Top',
      'without-replies': 'Without replies',
    },
    asList: 'Sort and search this list',
    facets: {
      area: 'Area',
      status: 'Status',
      mark: 'Mark',
      verdict: 'Verdict',
      footing: 'Footing',
      state: 'State',
      due: 'Deadline',
      kind: 'Kind',
      tag: 'Tag',
      author: 'Author',
      claim: 'Follows from',
      observable: 'Observable',
    },
    due: {
      overdue: 'Overdue',
      due: 'Due within 30 days',
      later: 'Later',
      'open-ended': 'Open-ended',
      expired: 'Expired',
      decided: 'Decided',
    } satisfies Record<Dueness, string>,
    any: 'Any',
    ignored: (what: readonly string[]) => `Not understood and left out: ${what.join(', ')}.`,
  },
  search: {
    title: (query: string) => (query ? `Search: ${query}` : 'Search'),
    heading: 'Search',
    lead: 'Searches records and comments, including their mathematics.',
    formLabel: 'Search with conditions',
    label: 'Search for',
    hint: 'All words must occur. Quotation marks keep a phrase together; a minus before a word leaves it out. Narrow with tag:, area:, status:, kind: or author:.',
    submit: 'Search',
    kindsLabel: 'Kind of result',
    everything: 'All',
    kinds: {
      question: 'Questions',
      claim: 'Claims',
      prediction: 'Predictions',
      experiment: 'Experiments',
      article: 'Articles',
      comment: 'Comments',
    },
    none: 'Nothing was found. Try fewer words, or different ones.',
    ignored: (what: readonly string[]) => `Not understood and left out: ${what.join(', ')}.`,
    long: 'The query is too long, so its end was left out.',
    cut: (count: string) => `Of ${count} matches the newest 5,000 were ranked.`,
    commentOn: 'Comment on:',
  },
} as const
