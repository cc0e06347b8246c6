import type { DateField } from '#app/domain/experiment/dates.ts'
import { mayChangeSettledDates } from '#app/domain/experiment/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { interestIn } from '#db/queries/resolution-interest.ts'
import { resolvedSpokenTo } from '#db/queries/resolved-spoken-to.ts'
import type { Tx } from '#db/types.ts'

type Change = {
  record: Subject & { id: string }
  changed: readonly DateField[]
  reason: string
}

/**
 * Once a resolution rests on an experiment, its days move scores: they are changed by a curator without
 * a part in it or a credence on what was resolved, who says why.
 */
export async function refuseSettledDates(
  tx: Tx,
  { record, changed, reason }: Change,
  viewer: Member,
) {
  if (changed.length === 0) return
  const resolved = await resolvedSpokenTo(tx, record.id)
  if (resolved.length === 0) return
  const problems = (key: ProblemKey) =>
    refuse('form', { fields: Object.fromEntries(changed.map((field) => [field, [key]])) })
  if (!mayChangeSettledDates(viewer, record)) problems('dates.settled')
  for (const id of resolved)
    if ((await interestIn(tx, id, viewer.id)).credence) problems('dates.settled')
  if (!reason) refuse('form', { fields: { reason: ['reason.missing'] } })
}
