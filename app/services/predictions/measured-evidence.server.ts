import { isDecidable } from '#app/domain/evidence/evidence.ts'
import { mayDecideEvidence, mayNameSpeaker } from '#app/domain/evidence/policy.ts'
import { limitIn } from '#app/domain/measurement/limit.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import type { MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import { whyAside } from '#app/domain/prediction/set-aside.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Assessment } from '#app/domain/verdict/assess.ts'
import type { Judgement } from '#app/domain/verdict/verdict.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'

export type Context = {
  viewer: Viewer
  /** The ids of those that became public only after registration. */
  later: ReadonlySet<string>
  assessment: Assessment
}

/** The measurements of a prediction in the order in which they were attached, with what became of each. */
export function measurementViews(rows: MeasuredEvidence[], context: Context): MeasurementView[] {
  const { setAside, each } = context.assessment
  const shares = sharesIn(context.assessment)
  const asides = new Map(setAside.map((aside) => [aside.id, aside]))
  const experimentOf = experimentsIn(rows)
  return rows.flatMap((row) => {
    const judgement = each.get(row.id)
    if (!judgement) return []
    const aside = whyAside(standingOf(row), asides.get(row.id))
    const share = shares.get(row.id) ?? null
    const made = { ...experimentOf(row), ...drawn(row, judgement), judgement, share, aside }
    return [facts(row, made, context)]
  })
}

type Made = ReturnType<ReturnType<typeof experimentsIn>> &
  Pick<MeasurementView, 'low' | 'high' | 'judgement' | 'share' | 'aside'>

/** The name and path of an experiment, which many measurements have in common. */
function experimentsIn(rows: MeasuredEvidence[]) {
  const known = new Map<string, { experiment: string; path: string }>()
  for (const { experimentId, experimentNumber: number, experimentSlug: slug } of rows)
    if (!known.has(experimentId)) {
      const path = recordPath({ kind: 'experiment', number, slug })
      known.set(experimentId, { experiment: recordName('experiment', number), path })
    }
  return ({ experimentId }: MeasuredEvidence) =>
    known.get(experimentId) ?? { experiment: '', path: '' }
}

/** The members of a group share its part of the pool alike, since its estimate is their mean. */
function sharesIn({ pooled, groups }: Assessment): Map<string, number> {
  const shares = new Map(pooled?.weights.map(({ id, share }) => [id, share]))
  return new Map(
    groups.flatMap(({ id, members }) => {
      const share = shares.get(id)
      return share === undefined ? [] : members.map((one) => [one, share / members.length] as const)
    }),
  )
}

/** What was compared, where both of its ends can be drawn; else what was reported. */
function drawn({ low, high }: MeasuredEvidence, { interval }: Judgement) {
  const finite = interval && Number.isFinite(interval.low) && Number.isFinite(interval.high)
  return finite ? { low: interval.low, high: interval.high } : { low, high }
}

const standingOf = (row: MeasuredEvidence) => ({
  standing: row.standing,
  standingReason: row.standingReason,
  conditionKeys: row.conditionKeys,
  excluded: row.excludedAt !== null,
  excludedReason: row.excludedReason,
  superseded: row.supersededAt !== null,
  withdrawn: row.experimentStatus !== 'reported',
  bare: row.low === null && row.limitSide === null,
})

function facts(row: MeasuredEvidence, made: Made, { viewer, later }: Context): MeasurementView {
  const subject = { authorId: row.experimentAuthorId, visibility: row.experimentVisibility }
  return {
    id: row.id,
    evidenceId: row.evidenceId,
    label: row.label || row.experimentTitle,
    source: row.sourceAuthors && { authors: row.sourceAuthors, year: row.sourceYear },
    experiment: made.experiment,
    path: made.path,
    group: row.independenceGroup || made.experiment,
    groupName: row.independenceGroup || row.experimentTitle,
    value: row.estimate,
    low: made.low,
    high: made.high,
    limit: limitIn(row),
    judgement: made.judgement,
    share: made.share,
    aside: made.aside,
    inSample: row.inSample,
    superseded: row.supersededAt !== null,
    later: later.has(row.id),
    decidable: isDecidable(row.standing) && mayDecideEvidence(viewer, subject),
    speaksFor: row.speaksById === null ? null : row.speaksReason,
    nameable: mayNameSpeaker(viewer, subject),
  }
}
