import { type Day, dayOf, dayText } from './day.ts'
import { monthNamed } from './month-names.ts'

/** The years that a day can be given in. */
export const FIRST_YEAR = 1600
export const LAST_YEAR = 2999

/** What a text says of a day: which, or that it is none; or which ones it may mean. */
export type ReadDay =
  | { kind: 'day'; day: Day }
  | { kind: 'which'; readings: Day[] }
  | { kind: 'years' }
  | { kind: 'wrong' }

const WRONG: ReadDay = { kind: 'wrong' }
const MOST_LETTERS = 100

type Parts = [year: number, month: number, day: number]

/**
 * Reads a day as people write and paste it: with the year first, with the month as a word, or with a
 * time behind it. Whether day or month stands first is known where one of them is above twelve; what
 * may mean several days, a year of two digits included, is not guessed.
 */
export function readDay(typed: string): ReadDay {
  if (typed.length > MOST_LETTERS) return WRONG
  const text = tidy(typed)
  const { rest, time } = withoutTime(text)
  const read = readParts(withoutWeekday(rest))
  return time === null || read.kind !== 'day' ? read : atTime(read.day, time)
}

function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”‘’«»(]+|[\s"'“”‘’«»),;]+$/g, '')
}

type Time = { minutes: number; offset: number }

const TIME =
  /(?:T| at |, ?| )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?)?(?: ?(Z|UTC|GMT)?(?: ?([+-])(\d{2}):?(\d{2})?)?(?: ?\([^)]*\)?)?)?$/i
const COMPACT_TIME = /^(\d{8})T\d{2,6}Z?$/

/** The time behind a day, which says on which day it was elsewhere; null where none is given. */
function withoutTime(text: string): { rest: string; time: Time | null } {
  const compact = COMPACT_TIME.exec(text)
  if (compact) return { rest: compact[1] ?? '', time: null }
  const found = TIME.exec(text)
  if (!found) return { rest: text, time: null }
  const [, hours, minutes, , half, , sign, away, past] = found
  const of12 = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours)
  const offset = (Number(away ?? 0) * 60 + Number(past ?? 0)) * (sign === '-' ? -1 : 1)
  return {
    rest: text.slice(0, found.index),
    time: { minutes: of12 * 60 + Number(minutes), offset },
  }
}

/** With a stated distance from UTC, a moment may lie on another day there. */
function atTime(day: Day, { minutes, offset }: Time): ReadDay {
  if (minutes > 24 * 60) return WRONG
  const inUtc = day + Math.floor((minutes - offset) / (24 * 60))
  return offset === 0 || inUtc === day
    ? { kind: 'day', day }
    : { kind: 'which', readings: [day, inUtc] }
}

const WEEKDAY =
  /^(?:\p{L}+\.?,|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?) /iu

const withoutWeekday = (text: string) => text.replace(WEEKDAY, '').replace(/[,.]$/, '')

function readParts(text: string): ReadDay {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return only(numbers(compact))
  const yearFirst =
    /^\+?(\d{4,6}) ?[-/.年년,] ?(\d{1,2}) ?[-/.月월,] ?(\d{1,2}) ?[日일.]?$/.exec(text) ??
    /^\+?(\d{4,6}) (\d{1,2}) (\d{1,2})$/.exec(text)
  if (yearFirst) return only(numbers(yearFirst))
  const numeric = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{1,6})(?: г\.?)?$/.exec(text)
  if (numeric) return inSomeOrder(Number(numeric[1]), Number(numeric[3]), numeric[4] ?? '')
  return inWords(text)
}

const numbers = ([, year, month, day]: RegExpExecArray): Parts => [
  Number(year),
  Number(month),
  Number(day),
]

/** `1 March 2026`, `March 1st, 2026`, `2026 March 1`, `1-Mar-26`. */
function inWords(text: string): ReadDay {
  const words = text
    .split(/[ ,/-]+|(?<=\d)\.(?=\p{L})|(?<=\p{L})\.(?=\d)/u)
    .filter((word) => !/^(?:of|the|de|del|den|г\.?|року|р\.)?$/i.test(word))
  const places = words.flatMap((word, place) => (/^\p{L}+\.?$/u.test(word) ? [place] : []))
  const [place] = places
  if (words.length !== 3 || places.length !== 1 || place === undefined) return WRONG
  const month = monthNamed(words[place] ?? '')
  const [first = '', second = ''] = words.filter((_, at) => at !== place)
  if (month === null || !isNumber(first) || !isNumber(second)) return WRONG
  const [one, two] = [Number.parseInt(first, 10), Number.parseInt(second, 10)]
  if (/^\+?\d{4,6}$/.test(first)) return only([one, month, two])
  if (/^\d{4,6}$/.test(second)) return only([two, month, one])
  const both = isShortYear(second) ? [near(two, month, one)] : []
  return which(place === 1 && /^\d\d?$/.test(first) ? [...both, near(one, month, two)] : both)
}

const isNumber = (word: string) => /^\+?\d{1,6}(?:st|nd|rd|th|er|[.ºª°aeo])?$/i.test(word)
const isShortYear = (word: string) => /^\d{2}$/.test(word)

/** Two digits of a year mean one of this century. */
const near = (year: number, month: number, day: number): Parts => [2000 + year, month, day]

function inSomeOrder(first: number, second: number, last: string): ReadDay {
  const orders = (year: number): Parts[] => [
    [year, second, first],
    [year, first, second],
  ]
  if (last.length > 3) {
    const read = which(orders(Number(last)))
    return read.kind === 'which' && read.readings.length === 1 && read.readings[0] !== undefined
      ? { kind: 'day', day: read.readings[0] }
      : read
  }
  if (last.length > 2) return WRONG
  const short = Number(last)
  const asYear = last.length === 2 ? orders(2000 + short) : []
  return which([...asYear, near(first, second, short)])
}

function only(parts: Parts): ReadDay {
  const day = calendarDay(parts)
  if (day === null) return WRONG
  return isInYears(parts) ? { kind: 'day', day } : { kind: 'years' }
}

/** What several readings come to: none that is a day, or those that are. */
function which(readings: Parts[]): ReadDay {
  const known = readings.filter((parts) => calendarDay(parts) !== null)
  if (known.length === 0) return WRONG
  const days = known.filter(isInYears).flatMap((parts) => calendarDay(parts) ?? [])
  return days.length === 0 ? { kind: 'years' } : { kind: 'which', readings: [...new Set(days)] }
}

const isInYears = ([year]: Parts) => year >= FIRST_YEAR && year <= LAST_YEAR

/** Null for whatever is no day of the calendar, such as 31 February. */
function calendarDay([year, month, day]: Parts): Day | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists =
    !Number.isNaN(date.getTime()) &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  return exists ? dayOf(date) : null
}

/** What is wrong with a typed day, as a key with the days that it may mean; null where it is one. */
export function dayProblem(read: ReadDay): DayProblem | null {
  if (read.kind === 'day') return null
  if (read.kind !== 'which') return `date.${read.kind}`
  return `date.which ${read.readings.map(dayText).join(' ')}`
}

export type DayProblem = 'date.wrong' | 'date.years' | `date.which ${string}`
