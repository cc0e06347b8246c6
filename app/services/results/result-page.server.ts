import { limitIn } from '#app/domain/measurement/limit.ts'
import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { mayAcceptResult, mayNotConfirm } from '#app/domain/result/policy.ts'
import { resultStanding } from '#app/domain/result/standing.ts'
import { body } from '#app/domain/text/body.ts'
import { dayOf } from '#app/domain/text/day.ts'
import { isOwn } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { loadExperiment } from '#app/services/experiments/load-experiment.server.ts'
import { workView } from '#app/services/references/work-view.server.ts'
import { reader } from '#db/client.ts'
import { referenceById } from '#db/queries/references.ts'
import { resultEvidence, waitingBefore } from '#db/queries/waiting.ts'
import { measurablePrediction } from './measurable-prediction.server.ts'

type Address = { prediction: number; experiment: number }

/** What became of a result for a prediction: whether it counts, or what it waits for and of whom. */
export async function resultPage(viewer: Viewer, address: Address, at = now()) {
  const q = reader()
  const [predicted, loaded] = await Promise.all([
    measurablePrediction(q, viewer, address.prediction),
    loadExperiment(q, viewer, address.experiment),
  ])
  const { record, experiment } = loaded
  const found = await resultEvidence(q, predicted.record.id, record.id)
  if (!found) return refuse('page')
  const { visibility, status } = record
  const standing = resultStanding({ ...found, visibility, reported: status === 'reported' })
  const { sourceId, sourcePlace } = experiment
  const work = sourceId ? await referenceById(q, sourceId) : null
  const parties = { reporterId: record.authorId, predictorId: predicted.record.authorId }
  return {
    prediction: headOf(predicted),
    experiment: experimentOf(loaded),
    observable: observableOf(predicted),
    value: { value: found.estimate, low: found.low, high: found.high, limit: limitIn(found) },
    measurementId: found.measurementId,
    standing,
    keys: found.keys ?? [],
    verdict: found.verdict,
    decides: found.standardError !== null || found.limitSide !== null,
    reason: found.reason ?? '',
    source: work && { work: workView(work), place: sourcePlace },
    waiting: standing === 'waits' ? await placeOf(found, at) : null,
    own: isOwn(viewer, record),
    mayNot: standing === 'waits' ? mayNotConfirm(viewer, parties) : null,
    mayAccept: mayAcceptResult(viewer, record),
  }
}

type Predicted = Awaited<ReturnType<typeof measurablePrediction>>

const headOf = ({ record, prediction }: Predicted) => ({
  kind: 'prediction' as const,
  number: record.number,
  slug: record.slug,
  title: body(record.id, 'title', record.revision, record.titleHtml),
  region: { lower: prediction.regionLower, upper: prediction.regionUpper },
  groups: prediction.pooledCount,
  asked: ruleOf(prediction).groupsAtLeast,
})

const experimentOf = ({ record }: Awaited<ReturnType<typeof loadExperiment>>) => ({
  kind: 'experiment' as const,
  number: record.number,
  slug: record.slug,
  titlePlain: record.titlePlain,
  at: record.createdAt,
})

const observableOf = ({ observable }: Predicted) => ({
  key: observable.key,
  name: observable.name,
  unit: observable.unit,
  scale: observable.scale,
  symbol: body(observable.id, 'symbol', observable.revision, observable.symbolHtml),
})

type Found = NonNullable<Awaited<ReturnType<typeof resultEvidence>>>

async function placeOf({ id, createdAt }: Found, at: Date) {
  if (id === null || createdAt === null) return null
  const { before, oldestAt } = await waitingBefore(reader(), { id, createdAt })
  return { evidenceId: id, before, days: Math.max(0, dayOf(at) - dayOf(oldestAt)) }
}
