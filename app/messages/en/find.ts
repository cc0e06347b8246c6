import type { ListSort } from '#app/domain/list/sort.ts'
import type { Dueness } from '#app/domain/prediction/state.ts'

const predictionCount = (count: number) => `${count} prediction${count === 1 ? '' : 's'}`

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
      deadline: 'By deadline',
      divided: 'Most divided',
      evidence: 'Newest evidence',
    } satisfies Record<ListSort, string>,
    closed: 'Closed',
    evidenceOn: 'evidence',
    oneMark: 'One mark is one prediction:',
    below: (claims: number | null, predictions: number) =>
      [
        ...(claims ? [`${claims} claim${claims === 1 ? '' : 's'}`] : []),
        ...(predictions > 0 ? [predictionCount(predictions)] : []),
      ].join(', '),
    predictions: predictionCount,
    median: (median: number, n: number) =>
      `median ${Math.round(100 * median)} % of ${n} ${n === 1 ? 'person' : 'people'}`,
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
    lead: 'Searches records and comments with their mathematics, and people, works, observables, tags and areas by name.',
    formLabel: 'Search with conditions',
    label: 'Search for',
    hint: 'All words must occur; a number such as Q12 leads to its record. Quotation marks keep a phrase together; a minus before a word leaves it out. Narrow with tag:, area:, status:, kind: or author:.',
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
      person: 'People',
      reference: 'Works',
      observable: 'Observables',
      tag: 'Tags',
      area: 'Areas',
    },
    namedLabel: 'People, works, observables, tags and areas of that name',
    named: {
      person: 'Person',
      reference: 'Work',
      observable: 'Observable',
      tag: 'Tag',
      area: 'Area',
    },
    none: 'Nothing was found. Try fewer words, or different ones.',
    noWord: 'There is no word in this that can be looked for.',
    noneFor: (query: string) => `Nothing was found for “${query.slice(0, 100)}”.`,
    meant: (query: string) => `Search for “${query}” instead`,
    ignored: (what: readonly string[]) => `Not understood and left out: ${what.join(', ')}.`,
    long: 'The query is too long, so its end was left out.',
    cut: (count: string) => `Of ${count} matches the newest 5,000 were ranked.`,
    commentOn: 'Comment on:',
  },
} as const
