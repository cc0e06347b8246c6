const history = {
  empty: 'Nothing has been recorded yet.',
  counted: (label: string, count: number) => `${label} ${count}`,
  table: { caption: 'Numbers by status, newest first', since: 'Since', total: 'All' },
} as const

const band = { empty: 'It has had no status yet.' } as const

const steps = { done: '(done)', ahead: '(still ahead)' } as const

export const chartStatusWords = { history, band, steps } as const
