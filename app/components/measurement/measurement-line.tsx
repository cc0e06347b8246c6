import { limited } from '#app/charts/scale/limit-text.ts'
import { Link } from '#app/components/page/link.tsx'
import type { Limit } from '#app/domain/measurement/estimate.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'

type Props = {
  experiment: { kind: RecordKind; number: number; slug: string; titlePlain: string }
  measurement: { label: string; value: number; unit: string; limit: Limit | null }
}

/** Which measurement a form is about: its experiment, its label and its value. */
export const MeasurementLine = ({ experiment, measurement }: Props) => (
  <p className="serif-line">
    <Link className="text-link" to={recordPath(experiment)}>
      {recordName(experiment.kind, experiment.number)}
    </Link>
    {', '}
    <bdi>{experiment.titlePlain}</bdi>
    {': '}
    {measurement.label ? (
      <>
        <bdi>{measurement.label}</bdi>,{' '}
      </>
    ) : null}
    {quantity(limited(numberText(measurement.value), measurement.limit), measurement.unit)}
  </p>
)
