import type { Member } from '#app/domain/viewer/viewer.ts'
import { write } from '#db/client.ts'
import { earlierResult, replaceResult } from '#db/queries/idempotency.ts'
import type { Tx } from '#db/types.ts'
import { digestOf } from './idempotency.server.ts'

type Edit = {
  member: Pick<Member, 'id'>
  subjectId: string
  /** All that was sent, with the revision that it was begun from. */
  sent: { base: number; [part: string]: unknown }
  at: Date
}

/**
 * Carries out an edit, which one revision takes at most once. Sent again in the same words, because its
 * answer was lost on the way, it is answered as stored: nobody is in conflict with what they have just
 * said. Other words from the same revision are, and meet the refusal of the work.
 */
export function idempotentEdit<Result extends object>(
  { member, subjectId, sent, at }: Edit,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const key = `edit:${subjectId}:${sent.base}`
  const digest = digestOf(sent)
  return write(async (tx) => {
    const earlier = await earlierResult(tx, member.id, key)
    if (earlier?.digest === digest) return JSON.parse(earlier.result) as Result
    const result = await work(tx)
    const entry = { personId: member.id, key, result: JSON.stringify(result), digest }
    await replaceResult(tx, { ...entry, createdAt: at })
    return result
  })
}
