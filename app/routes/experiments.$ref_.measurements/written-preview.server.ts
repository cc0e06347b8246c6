import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { numberText } from '#app/charts/scale/number-text.ts'
import type { PreviewRow, WrittenPreview } from '#app/components/measurement/types.ts'
import type {
  MeasurementsPreview,
  PreviewedRow,
} from '#app/services/experiments/preview-measurements.server.ts'

/** A preview with its numbers as the page writes them. */
export const writtenPreview = ({ rows, ...rest }: MeasurementsPreview): WrittenPreview => ({
  ...rest,
  rows: rows.map(written),
})

function written({ row, label, observable, reported, estimate, says }: PreviewedRow): PreviewRow {
  const { value, interval } = measuredText(estimate.value, estimate.low, estimate.high)
  return {
    row,
    label,
    observable: observable.name,
    reported: withUnit(numberText(reported.value), reported.unit),
    value: withUnit(value, observable.unit),
    interval,
    says: says.map(({ number, slug, standing, conditionKeys, verdict, position }) => ({
      number,
      slug,
      standing,
      conditionKeys,
      verdict,
      position,
      bare: estimate.se === null,
    })),
  }
}

const withUnit = (text: string, unit: string) => (unit === '1' ? text : `${text} ${unit}`)
