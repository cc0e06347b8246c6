import type { Assessment, Attached } from '#app/domain/verdict/assess.ts'
import type { Group } from '#app/domain/verdict/group.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { type Figure, figureOf, type Measure } from './figure.ts'

type Judged = { assessment: Pick<Assessment, 'pooled' | 'groups'>; terms: Terms; unit: string }

export const measureOf = ({ terms, unit }: Pick<Judged, 'terms' | 'unit'>): Measure => ({
  scale: terms.scale,
  unit,
})

/** The combined estimate; null where nothing is pooled. */
export function combinedFigure(judged: Judged): Figure | null {
  const { pooled } = judged.assessment
  return pooled && figureOf(pooled.mean, pooled.se, measureOf(judged))
}

/** The estimates of groups that have one, in the order in which they came. */
export const figuresOf = (groups: readonly Group[], measure: Measure): Figure[] =>
  groups.flatMap(({ y, v }) =>
    y === null || v === null ? [] : [figureOf(y, Math.sqrt(v), measure)],
  )

type Numbered = { numberOf: (measurementId: string) => number | undefined }

/** The experiments behind groups by their numbers, each once and in order. */
export function experimentsOf(groups: readonly Group[], { numberOf }: Numbered): number[] {
  const numbers = groups.flatMap(({ members }) => members.flatMap((id) => numberOf(id) ?? []))
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** How many groups became public after registration with all their members. */
export const laterGroups = (
  groups: readonly Group[],
  later: ReadonlySet<string>,
  attached: readonly Attached[],
): number => {
  const made = new Set(attached.filter(({ inSample }) => inSample).map(({ id }) => id))
  return groups.filter(({ members }) => members.every((id) => later.has(id) && !made.has(id)))
    .length
}
