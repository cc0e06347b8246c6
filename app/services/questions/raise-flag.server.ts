import type { RaiseFlagInput } from '#app/domain/question/input.ts'
import { mayRaiseFlag } from '#app/domain/question/policy.ts'
import { oppositeOf, type QuestionFlag } from '#app/domain/question/rating.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { summariseQuestions } from '#app/services/summaries/summarise-questions.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { ownFlags, putFlag, removeFlag } from '#db/queries/ratings.ts'
import type { Tx } from '#db/types.ts'
import { loadQuestion } from './load-question.server.ts'

type Flagged = { recordId: string; personId: string; flag: QuestionFlag; at: Date }

/** Raises or lowers one's own flag on a question; raising one lowers its opposite with it. */
export async function raiseFlag(
  viewer: Member,
  number: number,
  { flag, to }: RaiseFlagInput,
  at = now(),
) {
  return withMutex(`question ${number}`, () =>
    write(async (tx) => {
      const { record } = await loadQuestion(tx, viewer, number)
      if (!mayRaiseFlag(viewer, record)) refuse('raiseFlag')
      const own = { recordId: record.id, personId: viewer.id }
      const before = await ownFlags(tx, own)
      const opposite = oppositeOf(flag)
      if (to === 'lowered' && before.includes(flag)) await lower(tx, { ...own, flag, at })
      if (to === 'raised' && opposite && before.includes(opposite))
        await lower(tx, { ...own, flag: opposite, at })
      if (to === 'raised' && !before.includes(flag)) await raise(tx, { ...own, flag, at })
      if (flag === 'would-run-experiment') await summariseQuestions(tx, [record.id])
      return { kind: 'question' as const, number, slug: record.slug }
    }),
  )
}

async function raise(tx: Tx, { at, ...raised }: Flagged) {
  await putFlag(tx, { ...raised, createdAt: at })
  await appendEvent(tx, { kind: 'flag-raised', ...toldOf(raised), at })
}

async function lower(tx: Tx, { at, ...lowered }: Flagged) {
  await removeFlag(tx, lowered)
  await appendEvent(tx, { kind: 'flag-lowered', ...toldOf(lowered), at })
}

const toldOf = ({ recordId, personId, flag }: Omit<Flagged, 'at'>) => ({
  subjectId: recordId,
  recordId,
  actorId: personId,
  data: { flag },
})
