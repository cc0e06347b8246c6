import { limited } from '#app/charts/scale/limit-text.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import type { PreviewRow, WrittenPreview } from '#app/components/measurement/types.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import type {
  MeasurementsPreview,
  PreviewedRow,
} from '#app/services/experiments/preview-measurements.server.ts'

type Taken = MeasurementsPreview & Pick<WrittenPreview, 'understood'>

/** A preview with its numbers as the page writes them. */
export const writtenPreview = ({ rows, ...rest }: Taken): WrittenPreview => ({
  ...rest,
  rows: rows.map(written),
})

function written({ row, label, observable, reported, estimate, says }: PreviewedRow): PreviewRow {
  const { low, high, limit: side } = estimate
  const { value, interval, limit } = measuredText(estimate.value, low, high, side)
  return {
    row,
    label,
    observable: observable.name,
    reported: quantity(limited(numberText(reported.value), side), reported.unit),
    value: quantity(value, observable.unit),
    interval,
    limit,
    says: says.map(({ number, slug, standing, conditionKeys, verdict, position }) => ({
      number,
      slug,
      standing,
      conditionKeys,
      verdict,
      position,
      bare: estimate.se === null && side === null,
    })),
  }
}
