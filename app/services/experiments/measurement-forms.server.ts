import { mayExclude, mayMeasure } from '#app/domain/experiment/policy.ts'
import type { TypedMeasurement } from '#app/domain/measurement/columns.ts'
import { limitIn, writeLevel } from '#app/domain/measurement/limit.ts'
import { writeGiven } from '#app/domain/prediction/condition-lines.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { observableById } from '#db/queries/observables.ts'
import { type LoadedMeasurement, loadMeasurement } from './load-measurement.server.ts'

export async function exclusionForm(viewer: Member, id: string) {
  const loaded = await loadMeasurement(reader(), viewer, id)
  refuseUnless(mayExclude(viewer, loaded.record), 'exclude')
  const { excludedAt, excludedReason } = loaded.measurement
  return { ...head(loaded), excluded: excludedAt === null ? null : { reason: excludedReason } }
}

/** What was reported, to be put right. */
export async function correctionForm(viewer: Member, id: string) {
  const loaded = await loadMeasurement(reader(), viewer, id)
  refuseUnless(mayMeasure(viewer, loaded.record), 'measure')
  if (loaded.measurement.supersededAt) refuse('corrected')
  const observable = await observableById(reader(), loaded.measurement.observableId)
  return { ...head(loaded), present: present(loaded, observable?.key ?? '') }
}

const head = ({ measurement, record }: LoadedMeasurement) => ({
  experiment: formHead(record),
  measurement: {
    label: measurement.label,
    position: measurement.position,
    value: measurement.value,
    unit: measurement.unit,
    limit: limitIn(measurement),
  },
})

function present({ measurement, experiment }: LoadedMeasurement, observable: string) {
  const number = (value: number | null) => (value === null ? '' : String(value))
  const { independenceGroup: group } = measurement
  return {
    observable,
    label: measurement.label,
    value: number(measurement.value),
    unit: measurement.unit,
    se: number(measurement.se),
    df: number(measurement.seDf),
    sd: number(measurement.sd),
    low: number(measurement.reportedLow),
    high: number(measurement.reportedHigh),
    limit: measurement.limitSide ?? '',
    level: writeLevel(measurement.level),
    n: number(measurement.n),
    method: measurement.method,
    conditions: writeGiven(measurement.conditions),
    group: group === experiment.independenceGroup ? '' : group,
    place: measurement.place,
    note: measurement.note,
  } satisfies TypedMeasurement
}
