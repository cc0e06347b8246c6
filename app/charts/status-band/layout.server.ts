import { fitTime, msOf } from '#app/charts/time/fit-time.server.ts'
import type { Fit, StatusBandData, StatusBandPlot, StatusChange } from './types.ts'

/** Widths of the band, in px, on a phone and in a column of text. */
const NARROW = 335
const WIDE = 540
const LETTER = 7
/** What a mark needs, and what stands around a word. */
const MARK = 24
const AROUND = 34

/** The statuses of one record over time. */
export function layoutStatusBand({ changes, until }: StatusBandData): StatusBandPlot {
  const ordered = changes.toSorted((a, b) => msOf(a.at) - msOf(b.at))
  const drawn = ordered.filter(({ at }) => msOf(at) <= msOf(until))
  const time = fitTime(drawn[0]?.at ?? until, until)
  const places = drawn.map(({ at }) => time.at(at))
  return {
    segments: drawn.flatMap((change, place) => {
      const from = places[place] ?? 0
      return segmentOf(change, from, places[place + 1] ?? 100)
    }),
    ticks: time.ticks,
    rows: drawn.toReversed().map(({ id, at, mark, word }) => ({ id, at: msOf(at), mark, word })),
  }
}

/** A status that was over at once has no place on the band; the list tells it. */
function segmentOf({ id, mark, word }: StatusChange, from: number, to: number) {
  const width = Math.round((to - from) * 10) / 10
  if (width <= 0) return []
  const markFits = fitOf(width, MARK)
  const wordFits = fitOf(width, AROUND + word.length * LETTER)
  return [{ id, mark, word, from, width, markFits, wordFits }]
}

function fitOf(width: number, needed: number): Fit {
  if ((width / 100) * NARROW >= needed) return 'always'
  return (width / 100) * WIDE >= needed ? 'wide' : 'never'
}
