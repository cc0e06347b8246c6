const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

export const chartTimeWords = {
  day: (day: number, month: number) => `${day} ${MONTHS[month] ?? ''}`,
} as const

export const chartDataTableWords = {
  open: 'The same as a table',
  left: (count: number) =>
    count === 1 ? 'One earlier row is left out.' : `${count} earlier rows are left out.`,
} as const
