import { leaveOneOut, MOST_LEFT_OUT } from '#app/domain/pooling/leave-one-out.ts'
import { poolInUnit } from '#app/domain/pooling/pool-in-unit.ts'
import type { Pooled } from '#app/domain/pooling/pooled.ts'
import { type Foretold, foretold } from '#app/domain/prediction/foretold.ts'
import type { MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import { type Assessment, assess } from '#app/domain/verdict/assess.ts'
import { pooledInputs } from '#app/domain/verdict/outcome.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import { robustness } from '#app/domain/verdict/robustness.ts'
import { sideOf, VERDICT_OF } from '#app/domain/verdict/side.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { attachedFrom } from '#app/services/evidence/attached.server.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import { type Context, measurementViews } from './measured-evidence.server.ts'

/** And beyond this many the table without each group in turn is not computed for a page at all. */
const MOST_ON_REQUEST = 200

type Question = Pick<Context, 'viewer' | 'registeredAt'> & {
  rows: MeasuredEvidence[]
  terms: Terms
}

/** What the measurements say of a region, pooled as the reader asks. */
export function predictionEvidence({ rows, terms, ...reading }: Question, choice: ReaderChoice) {
  const attached = rows.map(attachedFrom)
  const assessment = assess(attached, terms, choice)
  const { groups, pooled, verdict, tally, inSample, otherwise } = assessment
  const measurements = measurementViews(rows, { ...reading, assessment })
  const k = pooled?.k ?? 0
  const left = k > 1 && (k <= MOST_LEFT_OUT || (choice.leaveOneOut && k <= MOST_ON_REQUEST))
  return {
    measurements,
    tally,
    inSample,
    says: groups.length > 0 ? verdict.verdict : null,
    reason: verdict.reason,
    otherwise,
    robustness: bends(choice, rows) ? robustness(attached, terms, assessment) : null,
    pool: pooled && { ...figuresOf(pooled, terms), ...drawnOf(verdict), verdict: verdict.verdict },
    leftOut: left ? withoutEach(assessment, terms, choice) : null,
    mayAskLeftOut: !left && k > MOST_LEFT_OUT && k <= MOST_ON_REQUEST,
    groups: groupsOf(measurements, choice.byHand),
    foretold: foretoldBy(reading.registeredAt, rows),
  }
}

/** Of so many measurements a page says how far the verdict bends; of more it would take too long. */
const MOST_VARIED = 500

/** A verdict pooled as a reader asks is one of those analyses, and not what bends. */
const bends = ({ usual }: ReaderChoice, rows: MeasuredEvidence[]) =>
  usual && rows.length <= MOST_VARIED

export type PredictionEvidence = ReturnType<typeof predictionEvidence>

function foretoldBy(registeredAt: Date | null, rows: MeasuredEvidence[]): Foretold {
  const counting = rows.filter((row) => row.standing === 'counted' && attachedFrom(row).inForce)
  return foretold(
    registeredAt,
    counting.map(({ publishedAt }) => publishedAt),
  )
}

/** The pool in the unit of the observable; what belongs to the scale stays there. */
function figuresOf(pooled: Pooled, { scale }: Terms) {
  const { weights, mean, ...figures } = pooled
  const { value, ...inUnit } = poolInUnit(pooled, scale)
  return { ...figures, ...inUnit, mean: value }
}

/** The interval that is compared: without what the observable cannot be. */
const drawnOf = ({ interval, overlap }: Assessment['verdict']) =>
  interval ? { overlap, low: interval.low, high: interval.high } : { overlap }

/** The pool without each of its groups in turn, and what its interval alone says. */
function withoutEach({ groups }: Assessment, terms: Terms, { method, interval }: ReaderChoice) {
  const options = { interval, level: terms.rule.level }
  const named = new Map(groups.map((group) => [group.id, group]))
  return leaveOneOut(pooledInputs(groups, terms), method, options).map(({ without, pooled }) => ({
    ...figuresOf(pooled, terms),
    without,
    name: named.get(without)?.name ?? '',
    member: named.get(without)?.members[0] ?? '',
    verdict: VERDICT_OF[sideOf(poolInUnit(pooled, terms.scale), terms.region)],
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
