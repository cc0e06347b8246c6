import type { ConfirmDayInput } from '#app/domain/experiment/input.ts'
import { mayConfirmDay } from '#app/domain/experiment/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { dayOf, dayText } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { judgedBy } from '#db/queries/evidence.ts'
import { updateExperiment } from '#db/queries/experiments.ts'
import { isAuthorOfAny } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'
import { loadExperiment } from './load-experiment.server.ts'

/**
 * Confirms the day on which the data of an experiment are stated to have become public, or takes that
 * back, with where it stands. Only a confirmed day can make what a work says come after a registration;
 * the verdicts it speaks to follow.
 */
export async function confirmDay(
  viewer: Member,
  number: number,
  { intent, day, reason }: ConfirmDayInput,
  at = now(),
) {
  await converting()
  return write(async (tx) => {
    const { record, publishedAt, confirmed } = await confirmable(tx, viewer, number)
    const name = dayText(dayOf(publishedAt))
    if (day !== name) refuse('dayChanged')
    const confirms = intent === 'confirm'
    if (confirms && confirmed) refuse('dayConfirmed')
    if (!confirms && !confirmed) refuse('dayNotConfirmed')
    await updateExperiment(tx, record.id, { publishedConfirmedById: confirms ? viewer.id : null })
    await appendEvent(tx, {
      kind: confirms ? 'day-confirmed' : 'day-questioned',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: { name, reason },
      at,
    })
    await recomputeRecord(tx, record, viewer.id, at)
    return { kind: 'experiment' as const, number, slug: record.slug }
  })
}

/** What the form for it says. */
export async function confirmDayForm(viewer: Member, number: number) {
  const { record, publishedAt, confirmed } = await confirmable(reader(), viewer, number)
  return { record: formHead(record), day: dayText(dayOf(publishedAt)), confirmed }
}

async function confirmable(q: Reader, viewer: Member, number: number) {
  const { record, experiment } = await loadExperiment(q, viewer, number)
  const { publishedAt, publishedConfirmedById } = experiment
  if (!mayConfirmDay(viewer, record)) refuse('confirmDay')
  if (await isAuthorOfAny(q, viewer.id, await judgedBy(q, record.id))) refuse('confirmDay')
  if (!publishedAt) return refuse('noDay')
  return { record, publishedAt, confirmed: publishedConfirmedById !== null }
}
