import { compared } from '#app/domain/measurement/compare.ts'
import type { ReadMeasurement } from '#app/domain/measurement/read-measurement.ts'
import type { Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import { domainOf } from '#app/domain/observable/domain.ts'
import { readGiven } from '#app/domain/prediction/condition-lines.ts'
import { storeMeasurements } from '#app/services/experiments/store-measurements.server.ts'
import { knownUnits } from '#app/services/units/known-units.server.ts'
import { insertManyEvidence, type NewEvidence } from '#db/queries/evidence.ts'
import { updateMeasurement } from '#db/queries/experiments.ts'
import { observableById } from '#db/queries/observables.ts'
import { addSubjects } from '#db/queries/subjects.ts'
import { emptyText } from '#db/schema/rendered-texts.ts'
import type { SeedExperiment, SeedMeasurement } from '#db/seed/index.ts'
import { idsOf, type Seeding } from './seed-context.server.ts'

/** Stores the measurements of an experiment and attaches each to the predictions it names. */
export async function seedMeasurements(
  seeding: Seeding,
  experimentId: string,
  experiment: SeedExperiment,
) {
  const { tx, author, at } = seeding
  const rows = []
  for (const measured of experiment.measurements) rows.push(await ready(seeding, measured))
  const group = experiment.independenceGroup
  const stored = await storeMeasurements(tx, { experimentId, group, rows, author, at })
  const attached = []
  for (const [place, measured] of experiment.measurements.entries()) {
    const id = stored[place]?.id
    if (!id) continue
    if (measured.derivedFrom) await updateMeasurement(tx, id, { derivedFrom: measured.derivedFrom })
    attached.push(...evidenceOf(seeding, id, measured))
  }
  const ids = await addSubjects(tx, 'evidence', attached.length)
  await insertManyEvidence(
    tx,
    attached.map((row, place) => ({ ...row, id: ids[place] ?? '' })),
  )
}

async function ready({ tx, observables }: Seeding, measured: SeedMeasurement) {
  const known = observables.get(measured.observable)
  const observable = known && (await observableById(tx, known.id))
  if (!observable) throw new Error(`The seed has no observable ${measured.observable}`)
  const read = readIn(measured)
  const result = compared(
    read,
    { ...observable, domain: domainOf(observable) },
    await knownUnits(tx),
  )
  if (!result.ok) throw new Error(`The seed measurement ${measured.key} cannot be compared`)
  return { observable, read, estimate: result.estimate, doubtful: result.doubtful }
}

const readIn = (measured: SeedMeasurement): ReadMeasurement => ({
  observable: measured.observable,
  label: measured.label,
  value: measured.value,
  unit: measured.unit,
  uncertainty: uncertaintyOf(measured),
  n: measured.n ?? null,
  method: measured.method ?? '',
  conditions: readGiven((measured.conditions ?? []).join('\n')).given,
  group: measured.independenceGroup ?? '',
  place: measured.place,
  note: measured.note ?? '',
})

function uncertaintyOf(measured: SeedMeasurement): Uncertainty {
  const { se, df, sd, n, low, high, limit, level } = measured
  if (limit !== undefined) return { kind: 'limit', side: limit, level: level ?? null }
  if (se !== undefined) return { kind: 'se', se, df: df ?? null }
  if (sd !== undefined && n !== undefined) return { kind: 'sd', sd, n }
  if (low === undefined || high === undefined) return { kind: 'none' }
  return { kind: 'interval', low, high, level: level ?? null }
}

type Attached = Omit<NewEvidence, 'id'>

/** The links of the seed are explicit: nothing is matched by conditions here. */
function evidenceOf(seeding: Seeding, measurementId: string, measured: SeedMeasurement) {
  const attach = (prediction: string, rest: Partial<Attached>): Attached[] =>
    idsOf(seeding, [prediction]).map((targetId) => ({
      ...blank(seeding),
      ...rest,
      targetId,
      measurementId,
    }))
  return [
    ...measured.outcomes.flatMap(({ prediction, comparable, inSample, reason = '' }) =>
      attach(prediction, {
        inSample,
        standing: comparable ? 'counted' : 'not-comparable',
        standingReason: reason,
      }),
    ),
    ...(measured.inputsTo ?? []).flatMap((prediction) => attach(prediction, { standing: 'input' })),
  ]
}

const blank = (seeding: Seeding) => ({ ...emptyText('rationale'), ...imported(seeding) })

/** What every piece of evidence of the seed has in common. */
export const imported = ({ author, at }: Seeding) => ({
  origin: 'imported' as const,
  standing: 'counted' as const,
  standingReason: '',
  conditionKeys: [],
  inSample: false,
  visibility: 'public' as const,
  authorId: author.id,
  usefulUp: 0,
  usefulDown: 0,
  agreeUp: 0,
  agreeDown: 0,
  score: 0,
  createdAt: at,
})
