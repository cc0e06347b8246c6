import { type Day, dayOf, endOf } from '#app/domain/text/day.ts'
import { type DayProblem, dayProblem, readDay } from '#app/domain/text/read-day.ts'

/**
 * The day that an address asks for by `on`, and the moment by which it is answered: the end of a day
 * that is over, or now. What is no day, or one to come, is answered as of now with what is wrong.
 */
export type DayQuery = {
  typed: string
  day: Day
  moment: Date
  /** The day is over, so that it may differ from what lists show. */
  past: boolean
  problem: DayProblem | 'date.future' | null
}

export function readDayQuery(typed: string | null, now: Date): DayQuery {
  const today = dayOf(now)
  const present = { typed: typed ?? '', day: today, moment: now, past: false }
  if (!typed) return { ...present, problem: null }
  const read = readDay(typed)
  if (read.kind !== 'day') return { ...present, problem: dayProblem(read) }
  const { day } = read
  if (day > today) return { ...present, problem: 'date.future' }
  if (day === today) return { ...present, problem: null }
  return { typed, day, moment: endOf(day), past: true, problem: null }
}
