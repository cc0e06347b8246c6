import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import { limitIn } from '#app/domain/measurement/limit.ts'
import { fixedSince } from '#app/domain/prediction/fixed-since.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { isPublicOnlyAfter } from '#app/domain/resolution/public-since.ts'
import type { ConditionAnswer } from '#app/domain/result/condition-answer.ts'
import type { PreviewResultInput } from '#app/domain/result/input.ts'
import { mayAddResult, resultVisibility } from '#app/domain/result/policy.ts'
import type { KnownValue, ResultPreview, Saying } from '#app/domain/result/preview.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { attachedFrom } from '#app/services/evidence/attached.server.ts'
import { matchMeasurement } from '#app/services/evidence/match-measurement.server.ts'
import { termsOf } from '#app/services/evidence/terms.server.ts'
import type { ReadyRow } from '#app/services/experiments/compare-rows.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader } from '#db/client.ts'
import { dataThatMade } from '#db/queries/data-that-made.ts'
import { judgedMeasurements, type MeasuredEvidence } from '#db/queries/evidence.ts'
import { registeredToMatch } from '#db/queries/predictions.ts'
import { referenceById, referenceIds } from '#db/queries/references.ts'
import { type MeasurablePrediction, measurablePrediction } from './measurable-prediction.server.ts'
import { readResult } from './read-result.server.ts'

type Sent = { input: PreviewResultInput; answers: readonly ConditionAnswer[] }

/** What storing a result would do, as far as it has been typed; stores nothing. */
export async function previewResult(
  viewer: Member,
  number: number,
  sent: Sent,
  at = now(),
): Promise<ResultPreview> {
  if (!mayAddResult(viewer)) refuse('addResult')
  await consume('preview', viewer.id)
  const predicted = await measurablePrediction(reader(), viewer, number)
  const read = await readResult(predicted, sent.input, sent.answers)
  const { row, middle, open, problems } = read
  const told = { open, middle, problems: problems.value ?? problems.level ?? problems.n ?? [] }
  if (!row) return { ...told, says: null }
  const conditions = [...read.given, ...sent.input.conditions]
  const work = await knownWork(sent.input)
  const sayings = await sayingsOf(row, predicted, { conditions, sourceId: work?.id ?? null })
  const own = sayings.find((one) => one.number === predicted.record.number)
  if (!own) return { ...told, says: null }
  const { estimate, observable } = row
  const { regionLower: lower, regionUpper: upper } = predicted.prediction
  return {
    ...told,
    says: {
      estimate,
      error: statedError(row),
      unit: observable.unit,
      scale: observable.scale,
      region: { lower, upper },
      own,
      others: sayings.filter((one) => one !== own),
      foretold: isForetold(viewer, predicted, { ...sent.input, year: work?.year ?? null, at }),
      queued: resultVisibility(viewer) === 'queued',
      ...(await together(predicted, row, { ...own, ...sent.input })),
    },
  }
}

/** Where it is in the unit of the observable. */
const statedError = ({ read: { uncertainty, unit }, observable }: ReadyRow): number | null =>
  uncertainty.kind === 'se' && (unit === '' || unit === observable.unit) ? uncertainty.se : null

/** The work that is named, where it has been cited before. */
async function knownWork({ kind, source }: PreviewResultInput) {
  if (kind === 'original' || !source) return null
  const id = (await referenceIds(reader(), [source.identity.key])).get(source.identity.key)
  return id ? referenceById(reader(), id) : null
}

type Circumstances = { conditions: PreviewResultInput['conditions']; sourceId: string | null }

async function sayingsOf(
  { estimate }: ReadyRow,
  { observable }: MeasurablePrediction,
  { conditions, sourceId }: Circumstances,
): Promise<Saying[]> {
  const found = await registeredToMatch(reader(), observable.id)
  const predictions = found.map(({ prediction }) => prediction)
  const madeFrom = await dataThatMade(reader(), predictions)
  const convert = await converting()
  const measured = { conditions: [], experimentConditions: conditions, sourceId, experimentId: '' }
  return found.map(({ prediction, ...named }) => {
    const made = { ...prediction, madeFrom: madeFrom.get(prediction.recordId) ?? [] }
    return {
      ...named,
      ...matchMeasurement(made, measured, convert),
      ...judge(estimate, termsOf(prediction, observable)),
    }
  })
}

type Dates = Pick<PreviewResultInput, 'kind' | 'source' | 'publishedAt' | 'runStart'> & {
  year: number | null
  at: Date
}

/** Whether it would have become public only after registration, as what is stored is judged. */
function isForetold(viewer: Member, { record, prediction }: MeasurablePrediction, data: Dates) {
  const fixedAt = fixedSince(prediction)
  if (fixedAt === null) return false
  return isPublicOnlyAfter(
    { at: fixedAt, byId: record.authorId },
    {
      statedAt: data.publishedAt ?? null,
      storedAt: data.at,
      workYear: data.year,
      published: data.kind !== 'original',
      confirmedById: null,
      reporterIds: [viewer.id],
      runStart: data.runStart ?? null,
    },
  )
}

type Candidate = { standing: EvidenceStanding; inSample: boolean } & Pick<
  PreviewResultInput,
  'kind' | 'group' | 'publishedAt'
>

/** How many groups count now and with it, and what they would then say together. */
async function together(
  { prediction, observable }: MeasurablePrediction,
  { estimate }: ReadyRow,
  { standing, inSample, kind, group, publishedAt }: Candidate,
) {
  const terms = termsOf(prediction, observable)
  const rows = await judgedMeasurements(reader(), prediction.recordId)
  const attached = rows.map(attachedFrom)
  const own = {
    id: 'new',
    estimate,
    standing,
    inForce: true,
    group,
    publishedAt: publishedAt ?? null,
    inSample,
    speaks: false,
    reanalysis: inSample && kind === 'derived',
  }
  const [before, after] = [assess(attached, terms), assess([...attached, own], terms)]
  return {
    known: rows.map(knownValue),
    groups: { before: before.groups.length, after: after.groups.length },
    asked: terms.rule.groupsAtLeast,
  }
}

function knownValue(row: MeasuredEvidence): KnownValue {
  const { id, label, low, high, conditionKeys } = row
  const inForce = row.supersededAt === null && row.excludedAt === null
  return {
    id,
    label,
    experiment: row.experimentNumber,
    value: row.estimate,
    low,
    high,
    limit: limitIn(row),
    verdict: row.verdict ?? 'inconclusive',
    counted: row.standing === 'counted' && inForce && !row.inSample,
    conditionKeys,
  }
}
