import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ConditionAnswer } from '#app/domain/result/condition-answer.ts'
import type { AddResultInput } from '#app/domain/result/input.ts'
import { MOST_WAITING, mayAddResult, resultVisibility } from '#app/domain/result/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { attachNew } from '#app/services/experiments/attach-new.server.ts'
import type { ReadyRow } from '#app/services/experiments/compare-rows.server.ts'
import {
  experimentColumns,
  factsOf,
  refuseImpossibleDates,
} from '#app/services/experiments/experiment-columns.server.ts'
import { resolveExperimentLinks } from '#app/services/experiments/experiment-links.server.ts'
import { storeExperiment } from '#app/services/experiments/store-experiment.server.ts'
import { storeMeasurements } from '#app/services/experiments/store-measurements.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { workId } from '#app/services/references/work-id.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader } from '#db/client.ts'
import { takeNumber } from '#db/queries/counters.ts'
import { appendEvent } from '#db/queries/events.ts'
import { countQueuedBy } from '#db/queries/queued.ts'
import type { Tx } from '#db/types.ts'
import { type MeasurablePrediction, measurablePrediction } from './measurable-prediction.server.ts'
import { readResult } from './read-result.server.ts'
import { experimentOf, sourceProblems } from './result-experiment.server.ts'

type Sent = { input: AddResultInput; answers: readonly ConditionAnswer[] }

/**
 * Stores a result of a prediction: an experiment with one measurement, the conditions as they were
 * answered, and its evidence for every prediction of the same observable. A new person's is queued.
 */
export async function addResult(viewer: Member, number: number, sent: Sent, at = now()) {
  if (!mayAddResult(viewer)) refuse('addResult')
  await consume('post', viewer.id)
  const predicted = await measurablePrediction(reader(), viewer, number)
  const { row, experiment } = await readySent(predicted, sent, at)
  const links = await resolveExperimentLinks(viewer, experiment)
  const texts = await renderRecordTexts({
    ...experiment,
    remarks: '',
    facts: factsOf(experiment),
  })
  const convert = await converting()
  const own = await takeNumber('experiment')
  const once = { member: viewer, sent: sentIn(sent, number), at, pathOf: recordPath }
  return idempotent(once, async (tx) => {
    await refuseTooMany(tx, viewer)
    const visibility = resultVisibility(viewer)
    const areaId = predicted.record.areaId
    const made = { number: own, texts, areaId, links, experiment, visibility, author: viewer, at }
    const stored = await storeMade(tx, made)
    const { group } = experiment
    const rows = { experimentId: stored.id, group, rows: [row], author: viewer, at }
    const measured = await storeMeasurements(tx, rows)
    await noteMeasured(tx, stored.id, { actorId: viewer.id, at })
    const by = { actorId: viewer.id, at, convert }
    await attachNew(tx, { status: 'reported', visibility }, measured, by)
    return stored
  })
}

type Made = Pick<
  Parameters<typeof storeExperiment>[1],
  'number' | 'texts' | 'areaId' | 'links' | 'author' | 'visibility' | 'at'
> & { experiment: ReturnType<typeof experimentOf> }

async function storeMade(tx: Tx, { experiment, ...made }: Made) {
  const { source, tags } = experiment
  const sourceId = source ? await workId(tx, source.identity, made.at) : null
  return storeExperiment(tx, {
    ...made,
    state: 'reported',
    columns: { ...experimentColumns(experiment), sourceId },
    tags,
    event: 'record-proposed',
  })
}

/** What was sent, ready to be stored; everything that stands in the way is answered at its field. */
async function readySent(
  predicted: MeasurablePrediction,
  { input, answers }: Sent,
  at: Date,
): Promise<{ row: ReadyRow; experiment: ReturnType<typeof experimentOf> }> {
  const { row, given, problems } = await readResult(predicted, input, answers)
  const fields = { ...problems, ...sourceProblems(input) }
  if (!row || Object.keys(fields).length > 0) return refuse('form', { fields })
  refuseImpossibleDates(input, 'reported', at)
  return { row, experiment: experimentOf(predicted, input, given) }
}

/** What decides which result it is. */
const sentIn = ({ input: { key, ...input }, answers }: Sent, prediction: number) => ({
  key,
  prediction,
  result: JSON.parse(JSON.stringify({ ...input, answers })) as object,
})

async function refuseTooMany(tx: Tx, viewer: Member) {
  if (resultVisibility(viewer) === 'public') return
  if ((await countQueuedBy(tx, 'experiment', viewer.id)) >= MOST_WAITING) refuse('resultsWaiting')
}

const noteMeasured = (tx: Tx, id: string, { actorId, at }: { actorId: string; at: Date }) =>
  appendEvent(tx, {
    kind: 'measurements-added',
    subjectId: id,
    recordId: id,
    actorId,
    data: { count: 1 },
    at,
  })
