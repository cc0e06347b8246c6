import { changedDates } from '#app/domain/experiment/dates.ts'
import type { EditExperimentInput } from '#app/domain/experiment/input.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { rematchExperiment } from '#app/services/evidence/rematch-experiment.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import {
  EDITED_PARTS,
  renderRecordTexts,
} from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import { workId } from '#app/services/references/work-id.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader } from '#db/client.ts'
import { renameGroup, updateExperiment } from '#db/queries/experiments.ts'
import type { Tx } from '#db/types.ts'
import { experimentColumns, factsOf, refuseImpossibleDates } from './experiment-columns.server.ts'
import { resolveExperimentLinks, storeExperimentLinks } from './experiment-links.server.ts'
import { type LoadedExperiment, loadExperiment, stateOf } from './load-experiment.server.ts'
import { refuseLatePreregistration } from './preregistration.server.ts'
import { refuseSettledDates } from './settled-dates.server.ts'

/**
 * Stores a new revision; `conflict` when somebody else stored one since the editor began. Where the
 * conditions, the source or the group changed, the measurements are matched and judged anew.
 */
export async function editExperiment(
  viewer: Member,
  number: number,
  input: EditExperimentInput,
  at = now(),
) {
  const { record } = await loadExperiment(reader(), viewer, number)
  if (!mayEdit(viewer, record)) refuse('edit')
  const areaId = await resolveArea(input.area)
  const links = await resolveExperimentLinks(viewer, input)
  const convert = await converting()
  const texts = await renderRecordTexts(
    { ...input, remarks: record.remarksMd, facts: factsOf(input) },
    { written: EDITED_PARTS },
  )
  const edit = { member: viewer, subjectId: record.id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const present = await loadExperiment(tx, viewer, number)
    refuseImpossibleDates(input, stateOf(present.record), at)
    // Before the revision, which collects what the experiment cites, its source included.
    await storeColumns(tx, present, input, { viewer, at })
    const { base, tags, reason } = input
    const revision = { record: present.record, base, texts, tags, areaId, reason }
    await reviseRecord(tx, { ...revision, editor: viewer, event: 'record-edited', at })
    await refuseLatePreregistration(
      tx,
      { id: present.record.id, state: stateOf(present.record), at },
      links,
    )
    await storeExperimentLinks(tx, present.record.id, links, at)
    await rematchExperiment(tx, present.record.id, { actorId: viewer.id, at, convert })
    return { kind: 'experiment' as const, number, slug: texts.columns.slug }
  })
}

async function storeColumns(
  tx: Tx,
  { record, experiment }: LoadedExperiment,
  input: EditExperimentInput,
  by: { viewer: Member; at: Date },
) {
  const sourceId = input.source ? await workId(tx, input.source.identity, by.at) : null
  const columns = { ...experimentColumns(input), sourceId }
  const changed = changedDates(experiment, columns)
  await refuseSettledDates(tx, { record, changed, reason: input.reason }, by.viewer)
  const anew = changed.includes('publishedAt') || changed.includes('source')
  await updateExperiment(tx, record.id, {
    ...columns,
    ...(anew ? { publishedConfirmedById: null } : {}),
  })
  if (columns.independenceGroup !== experiment.independenceGroup)
    await renameGroup(tx, record.id, experiment.independenceGroup, columns.independenceGroup)
}
