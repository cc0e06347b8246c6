const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `24 November 2026` in UTC, with so many letters of the month where a number is given. */
export function dayName(date: Date, letters?: number): string {
  const month = (MONTHS[date.getUTCMonth()] ?? '').slice(0, letters)
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`
}
