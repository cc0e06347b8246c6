import type { ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { mayReport } from '#app/domain/experiment/policy.ts'
import { mayPreregister } from '#app/domain/experiment/preregistration.ts'
import type { ExperimentState } from '#app/domain/experiment/state.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { workId } from '#app/services/references/work-id.server.ts'
import { takeNumber } from '#db/queries/counters.ts'
import { experimentColumns, factsOf, refuseImpossibleDates } from './experiment-columns.server.ts'
import { resolveExperimentLinks } from './experiment-links.server.ts'
import { storeExperiment } from './store-experiment.server.ts'

/** Puts an experiment before the field in the state it is in, or keeps it as a draft of one's own. */
export async function reportExperiment(viewer: Member, input: ReportExperimentInput, at = now()) {
  if (!mayReport(viewer)) refuse('report')
  const draft = input.intent === 'draft'
  const state: ExperimentState = draft ? 'draft' : input.state
  refuseImpossibleDates(input, state, at)
  if (input.preregistered.length > 0 && !mayPreregister({ ...input, state, measured: false }, at))
    refuse('form', { fields: { preregistered: ['experiment.preregistered'] } })
  const areaId = await resolveArea(input.area)
  const links = await resolveExperimentLinks(viewer, input)
  const texts = await renderRecordTexts({ ...input, remarks: '', facts: factsOf(input) })
  const number = await takeNumber('experiment')
  return idempotent({ member: viewer, sent: input, at, pathOf: recordPath }, async (tx) => {
    const sourceId = input.source ? await workId(tx, input.source.identity, at) : null
    return storeExperiment(tx, {
      number,
      texts,
      areaId,
      links,
      state,
      columns: { ...experimentColumns(input), sourceId },
      author: viewer,
      visibility: draft ? 'draft' : 'public',
      tags: input.tags,
      event: draft ? 'record-drafted' : 'record-proposed',
      at,
    })
  })
}
