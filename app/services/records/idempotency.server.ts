import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader, write } from '#db/client.ts'
import { earlierResult, rememberResult } from '#db/queries/idempotency.ts'
import type { Tx } from '#db/types.ts'

type Sending<Shown> = {
  member: Member
  /** The key of the form, and all else that decides what it makes. */
  sent: { key?: string; [part: string]: unknown }
  at: Date
  /** Where what was made is looked at. */
  pathOf: (made: Shown) => string
}

/**
 * Carries out a write at most once for each form: a second send, even at the same moment, gets what
 * the first one made. One with other words is refused and led there, for nobody would see that the
 * earlier words stand. Without a key every send counts.
 */
export function idempotent<Shown extends object, Result extends Shown>(
  { member, sent, at, pathOf }: Sending<Shown>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const { key, ...asked } = sent
  const digest = digestOf(asked)
  return write(async (tx) => {
    if (!key) return work(tx)
    const earlier = await earlierResult(tx, member.id, key)
    if (earlier) {
      const made = JSON.parse(earlier.result) as Result
      // Forms of before digests were kept have none.
      if (earlier.digest !== null && earlier.digest !== digest)
        return refuse('sentBefore', { link: pathOf(made) })
      return made
    }
    const result = await work(tx)
    const entry = { personId: member.id, key, result: JSON.stringify(result), digest }
    await rememberResult(tx, { ...entry, createdAt: at })
    return result
  })
}

export const digestOf = (asked: object): string =>
  createHash('sha256')
    .update(canonicalize(asked) ?? '')
    .digest('base64url')

/** Whether a form was sent before and did its work. */
export const wasDone = async (member: Member, key: string | undefined): Promise<boolean> =>
  key !== undefined && (await earlierResult(reader(), member.id, key)) !== null
