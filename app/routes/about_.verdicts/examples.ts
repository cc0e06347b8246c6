import { estimateOf, type Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import type { Attached } from '#app/domain/verdict/assess.ts'

/** `error`: a standard error, where it is not told otherwise. `id`: the letter it goes by. */
type Example = Partial<Omit<Attached, 'id' | 'estimate'>> & {
  id: string
  value: number
  error: number | Uncertainty
}

/** A measurement of the examples: it counts, and stands for itself unless it says otherwise. */
export const measured = ({ value, error, ...rest }: Example): Attached => ({
  estimate: estimateOf(
    value,
    typeof error === 'number' ? { kind: 'se', se: error, df: null } : error,
    'linear',
  ),
  standing: 'counted',
  inForce: true,
  group: '',
  publishedAt: null,
  inSample: false,
  reanalysis: false,
  speaks: false,
  ...rest,
})

/** Values with one error each, called A, B, C and so on. */
export const lettered = (pairs: readonly (readonly [value: number, error: number])[]) =>
  pairs.map(([value, error], place) => measured({ id: letter(place), value, error }))

const letter = (place: number) => String.fromCharCode('A'.charCodeAt(0) + place)
