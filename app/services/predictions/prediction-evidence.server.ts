import { leaveOneOut, MOST_LEFT_OUT } from '#app/domain/pooling/leave-one-out.ts'
import { poolInUnit } from '#app/domain/pooling/pool-in-unit.ts'
import type { Pooled } from '#app/domain/pooling/pooled.ts'
import type { Dated, MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import { type Assessment, assess } from '#app/domain/verdict/assess.ts'
import { type Attached, counts } from '#app/domain/verdict/attached.ts'
import { campsOf } from '#app/domain/verdict/camps.ts'
import { nameReason } from '#app/domain/verdict/named-reason.ts'
import { pooledInputs } from '#app/domain/verdict/outcome.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import { sideOf, VERDICT_OF } from '#app/domain/verdict/side.ts'
import type { StoredRobustness } from '#app/domain/verdict/stored-robustness.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { attachedFrom, laterThan } from '#app/services/evidence/attached.server.ts'
import { giveWay } from '#app/services/give-way.server.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import { type Context, measurementViews } from './measured-evidence.server.ts'
import { verdictBends } from './verdict-bends.server.ts'

/** And beyond this many the table without each group in turn is not computed for a page at all. */
const MOST_ON_REQUEST = 200

type Question = Pick<Context, 'viewer'> & {
  rows: MeasuredEvidence[]
  terms: Terms
  fixedAt: Date | null
  /** As it was stored with the verdict. */
  robustness: StoredRobustness | null
}

/** What the measurements say of a region, pooled as the reader asks. */
export async function predictionEvidence(
  { rows, terms, viewer, fixedAt, robustness }: Question,
  choice: ReaderChoice,
) {
  const attached = rows.map(attachedFrom)
  const assessment = assess(attached, terms, choice)
  await giveWay(rows.length)
  const later = laterThan(fixedAt, rows)
  const numbers = new Map(rows.map(({ id, experimentNumber }) => [id, experimentNumber]))
  const { groups, pooled, verdict, tally, inSample, otherwise } = assessment
  const measurements = measurementViews(rows, { viewer, later, assessment })
  await giveWay(rows.length)
  const k = pooled?.k ?? 0
  const left = k > 1 && (k <= MOST_LEFT_OUT || (choice.leaveOneOut && k <= MOST_ON_REQUEST))
  return {
    measurements,
    tally,
    inSample,
    says: groups.length > 0 ? verdict.verdict : null,
    reason: nameReason(verdict.reason, groups, (id) => numbers.get(id)),
    otherwise,
    camps: campsOf(verdict.reason, groups),
    bends: choice.usual ? verdictBends(robustness, groups) : null,
    pool: pooled && { ...figuresOf(pooled, terms), ...drawnOf(verdict), verdict: verdict.verdict },
    leftOut: left ? withoutEach(assessment, terms, { choice, robustness }) : null,
    mayAskLeftOut: !left && k > MOST_LEFT_OUT && k <= MOST_ON_REQUEST,
    groups: groupsOf(measurements, choice.byHand),
    dated: datedIn(attached, later),
  }
}

export type PredictionEvidence = Awaited<ReturnType<typeof predictionEvidence>>

function datedIn(attached: Attached[], later: ReadonlySet<string>): Dated {
  const counting = attached.filter((one) => counts(one) && !one.inSample)
  return { later: counting.filter(({ id }) => later.has(id)).length, of: counting.length }
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

type Asked = { choice: ReaderChoice } & Pick<Question, 'robustness'>

/**
 * The pool without each of its groups in turn, and what the whole rule then says; in a pool that a
 * reader asks for, what its interval says.
 */
function withoutEach({ groups, verdict }: Assessment, terms: Terms, asked: Asked) {
  const { method, interval, usual } = asked.choice
  const analyses = usual ? asked.robustness?.analyses : null
  const differing = new Map(
    analyses?.differ.map((one) => [one.analysis.without, one.verdict] as const),
  )
  const options = { interval, level: terms.rule.level }
  const named = new Map(groups.map((group) => [group.id, group]))
  return leaveOneOut(pooledInputs(groups, terms), method, options).map(({ without, pooled }) => ({
    ...figuresOf(pooled, terms),
    without,
    name: named.get(without)?.name ?? '',
    member: named.get(without)?.members[0] ?? '',
    verdict: analyses
      ? (differing.get(without) ?? verdict.verdict)
      : VERDICT_OF[sideOf(poolInUnit(pooled, terms.scale), terms.region)],
  }))
}

/** Groups in which several could speak, with those that could and the one a reader chose. */
function groupsOf(measurements: MeasurementView[], byHand: ReadonlySet<string>) {
  const groups = new Map<string, MeasurementView[]>()
  for (const measured of measurements) {
    if (measured.aside && measured.aside.kind !== 'same-group') continue
    const members = groups.get(measured.group)
    if (members) members.push(measured)
    else groups.set(measured.group, [measured])
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
