import { leaveOneOut } from '#app/domain/pooling/leave-one-out.ts'
import { estimateFrom, poolInputOf } from '#app/domain/pooling/poolable.ts'
import type { Pooled } from '#app/domain/pooling/pooled.ts'
import { pooledVerdict } from '#app/domain/pooling/pooled-verdict.ts'
import { type Foretold, foretold } from '#app/domain/prediction/foretold.ts'
import type { MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale } from '#app/domain/statistics/transform.ts'
import { type Assessment, type Attached, assess } from '#app/domain/verdict/assess.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import { attachedFrom } from '#app/services/evidence/attached.server.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import { type Context, measurementViews } from './measured-evidence.server.ts'

/** From this many on, the table without each measurement in turn waits to be asked for. */
const MOST_LEFT_OUT = 60
/** And beyond this many it is not computed for a page at all. */
const MOST_ON_REQUEST = 200

type Question = Pick<Context, 'viewer' | 'registeredAt'> & {
  rows: MeasuredEvidence[]
  region: Region
  scale: Scale
}

/** What the measurements say of a region, pooled as the reader asks. */
export function predictionEvidence(
  { rows, region, scale, ...reading }: Question,
  choice: ReaderChoice,
) {
  const attached = rows.map(attachedFrom)
  const assessment = assess(attached, region, scale, choice)
  const { pooled, verdict, tally, inSample } = assessment
  const measurements = measurementViews(rows, { ...reading, assessment })
  const k = pooled?.k ?? 0
  const left = k > 1 && (k <= MOST_LEFT_OUT || (choice.leaveOneOut && k <= MOST_ON_REQUEST))
  return {
    measurements,
    tally,
    inSample,
    pool: pooled && verdict ? { ...figuresOf(pooled, scale), ...verdict } : null,
    leftOut: left ? withoutEach({ attached, assessment, region, scale }, choice) : null,
    mayAskLeftOut: !left && k > MOST_LEFT_OUT && k <= MOST_ON_REQUEST,
    groups: groupsOf(measurements, choice.byHand),
    foretold: foretoldBy(reading.registeredAt, rows),
  }
}

export type PredictionEvidence = ReturnType<typeof predictionEvidence>

function foretoldBy(registeredAt: Date | null, rows: MeasuredEvidence[]): Foretold {
  const counting = rows.filter((row) => row.standing === 'counted' && attachedFrom(row).inForce)
  return foretold(
    registeredAt,
    counting.map(({ publishedAt }) => publishedAt),
  )
}

/** The pool in the unit of the observable; what belongs to the scale stays there. */
function figuresOf(pooled: Pooled, scale: Scale) {
  const { value, low, high } = estimateFrom(pooled, scale)
  const { weights, mean, predictionLow, predictionHigh, ...figures } = pooled
  const placed = (bound: number | null) => (bound === null ? null : offScale(bound, scale))
  return {
    ...figures,
    mean: value,
    low: low ?? value,
    high: high ?? value,
    predictionLow: placed(predictionLow),
    predictionHigh: placed(predictionHigh),
  }
}

type Pooling = { attached: Attached[]; assessment: Assessment; region: Region; scale: Scale }

function withoutEach({ attached, assessment, region, scale }: Pooling, choice: ReaderChoice) {
  const estimates = new Map(attached.map(({ id, estimate }) => [id, estimate]))
  const inputs = assessment.choice.used.flatMap(({ candidate: { id } }) => {
    const estimate = estimates.get(id)
    return estimate ? (poolInputOf(id, estimate, scale) ?? []) : []
  })
  return leaveOneOut(inputs, choice.method, choice.options).map(({ without, pooled }) => ({
    without,
    ...figuresOf(pooled, scale),
    verdict: pooledVerdict(pooled, region, scale)?.verdict ?? null,
  }))
}

/** Groups in which several could speak, with those that could and the one a reader chose. */
function groupsOf(measurements: MeasurementView[], byHand: ReadonlySet<string>) {
  const groups = new Map<string, MeasurementView[]>()
  for (const measured of measurements) {
    if (measured.aside && measured.aside.kind !== 'same-group') continue
    groups.set(measured.group, [...(groups.get(measured.group) ?? []), measured])
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .slice(0, MOST_GROUPS)
    .map(([group, members]) => ({
      name: members[0]?.groupName ?? group,
      chosen: members.find(({ id }) => byHand.has(id))?.id ?? '',
      members: members.slice(0, MOST_MEMBERS).map(({ id, label, experiment }) => ({
        id,
        label,
        experiment,
      })),
    }))
}

const MOST_GROUPS = 40
const MOST_MEMBERS = 30
