import { chartTimeWords as words } from '#messages/charts-time.ts'

type TickText = { text: string; below: string | null }

/** The labels of an axis of time: years, or days with their year where it changes. */
export function tickTexts(ticks: Date[]): TickText[] {
  if (ticks.every(isNewYear)) return ticks.map((tick) => ({ text: yearOf(tick), below: null }))
  const years = ticks.map(yearOf)
  return ticks.map((tick, place) => ({
    text: dayOf(tick),
    below: years[place] === years[place - 1] ? null : (years[place] ?? null),
  }))
}

export const isMidnight = (date: Date) => date.toISOString().includes('T00:00:00.000')
const isNewYear = (date: Date) => date.toISOString().includes('-01-01T00:00:00.000')

const yearOf = (date: Date) => String(date.getUTCFullYear())
const dayOf = (date: Date) => words.day(date.getUTCDate(), date.getUTCMonth())
