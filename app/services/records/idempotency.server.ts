import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader, write } from '#db/client.ts'
import { earlierResult, rememberResult } from '#db/queries/idempotency.ts'
import type { Tx } from '#db/types.ts'

/**
 * Carries out a write at most once for each form: a second send, even at the same moment, gets what
 * the first one made. Without a key every send counts.
 */
export function idempotent<Result extends object>(
  member: Member,
  key: string | undefined,
  at: Date,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return write(async (tx) => {
    if (!key) return work(tx)
    const earlier = await earlierResult(tx, member.id, key)
    if (earlier !== null) return JSON.parse(earlier) as Result
    const result = await work(tx)
    const entry = { personId: member.id, key, result: JSON.stringify(result), createdAt: at }
    await rememberResult(tx, entry)
    return result
  })
}

/** Whether a form was sent before and did its work. */
export const wasDone = async (member: Member, key: string | undefined): Promise<boolean> =>
  key !== undefined && (await earlierResult(reader(), member.id, key)) !== null
