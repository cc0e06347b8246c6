import { limitIn } from '#app/domain/measurement/limit.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { type Attached, assess } from '#app/domain/verdict/assess.ts'
import { USUAL_POOL } from '#app/domain/verdict/outcome.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import { nameableSpeaker } from './nameable-speaker.server.ts'

/** What one reads before naming who speaks for a group: its members, and what the verdict would be. */
export async function speakerPage(viewer: Member, id: string) {
  const found = await nameableSpeaker(reader(), viewer, id)
  const { evidence, target, record, measurement, group, attached, terms } = found
  const speaks = evidence.speaksById === null ? null : { reason: evidence.speaksReason }
  if (!speaks && group.length < 2) refuse('speaksAlone')
  const says = (rows: Attached[], byHand: string[]) =>
    assess(rows, terms, { ...USUAL_POOL, byHand: new Set(byHand) }).verdict.verdict
  const { id: own, independenceGroup } = measurement
  const silent = attached.map((one) => (one.id === own ? { ...one, speaks: false } : one))
  const { label, position, value, unit } = measurement
  return {
    prediction: linkTo(target),
    experiment: formHead(record),
    measurement: { label, position, value, unit, limit: limitIn(measurement) },
    group: independenceGroup,
    members: group.filter((row) => row.id !== own).map(memberOf),
    speaks,
    verdicts: { now: says(attached, []), after: speaks ? says(silent, []) : says(attached, [own]) },
  }
}

const memberOf = (row: MeasuredEvidence) => ({
  id: row.id,
  name: recordName('experiment', row.experimentNumber),
  label: row.label || row.experimentTitle,
  speaks: row.speaksById !== null,
})
