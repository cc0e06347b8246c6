import type { Member } from '#app/domain/viewer/viewer.ts'
import { newRecordForm } from '#app/services/records/new-record-form.server.ts'
import { areaInUse, startFrom } from '#app/services/records/start-from.server.ts'

/** What somebody looked at before: a larger question, such as `Q12`, or a list of an area or tags. */
type CameFrom = { parent: string; area: string; tags: string }

const NOWHERE: CameFrom = { parent: '', area: '', tags: '' }

/** The form for a new question, in the strand of the field that one came from. */
export async function newQuestionForm(viewer: Member, from = NOWHERE) {
  const [form, strand, area] = await Promise.all([
    newRecordForm(viewer),
    startFrom(viewer, 'question', from.parent),
    areaInUse(from.area),
  ])
  return { ...form, given: { area, tags: from.tags, ...strand, parent: from.parent } }
}
