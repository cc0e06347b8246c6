import { chartTimeWords as words } from '#messages/charts-time.ts'

type TickText = { text: string; below: string | null }

/** The labels of an axis of time: years, days or hours, with what they belong to where it changes. */
export function tickTexts(ticks: Date[]): TickText[] {
  if (ticks.every(isNewYear)) return ticks.map((tick) => ({ text: yearOf(tick), below: null }))
  const [text, below] = ticks.every(isMidnight) ? [dayOf, yearOf] : [hourOf, fullDayOf]
  const wider = ticks.map(below)
  return ticks.map((tick, place) => ({
    text: text(tick),
    below: wider[place] === wider[place - 1] ? null : (wider[place] ?? null),
  }))
}

const isMidnight = (date: Date) => date.toISOString().includes('T00:00:00.000')
const isNewYear = (date: Date) => date.toISOString().includes('-01-01T00:00:00.000')

const yearOf = (date: Date) => String(date.getUTCFullYear())
const dayOf = (date: Date) => words.day(date.getUTCDate(), date.getUTCMonth())
const fullDayOf = (date: Date) => `${dayOf(date)} ${yearOf(date)}`
const hourOf = (date: Date) => date.toISOString().slice(11, 16)
