/** A value that stands from a place of the axis (in per cent) until the next; null: none does. */
export type StepValue = { at: number; value: number | null }

/** Drawings that are stretched to the width of their chart are a thousand units wide. */
const STRETCHED = 1000

/** A line of steps up to the end, as a path; `yOf` gives px from above. */
export function drawSteps(steps: StepValue[], end: number, yOf: (value: number) => number): string {
  return steps
    .map(({ at, value }, place) => {
      if (value === null) return ''
      const before = steps[place - 1]
      const joined = before !== undefined && before.value !== null
      const until = steps[place + 1]?.at ?? end
      const start = joined ? '' : `M${xOf(at)} ${round(yOf(value))}`
      return `${start}V${round(yOf(value))}H${xOf(until)}`
    })
    .join('')
}

/** An extent that stands until the next; null: none does. */
export type StepExtent = { at: number; extent: { low: number; high: number } | null }

/** A band of steps up to the end, as a path. */
export function drawBand(steps: StepExtent[], end: number, yOf: (value: number) => number): string {
  return steps
    .map(({ at, extent }, place) => {
      if (extent === null) return ''
      const { low, high } = extent
      const until = steps[place + 1]?.at ?? end
      return `M${xOf(at)} ${round(yOf(high))}H${xOf(until)}V${round(yOf(low))}H${xOf(at)}Z`
    })
    .join('')
}

/**
 * Steps as an axis can show them: the last of those at one place, and the one that stood before the
 * axis begins at its beginning.
 */
export function lastOfEach<S extends { at: number }>(steps: S[]): S[] {
  return steps.filter(({ at }, place) => steps[place + 1]?.at !== at)
}

const xOf = (at: number) => Math.round(at * (STRETCHED / 100))
const round = (value: number) => Math.round(value * 10) / 10
