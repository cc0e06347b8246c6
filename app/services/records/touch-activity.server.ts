import { hotness } from '#app/domain/ranking/hot.ts'
import { refuse } from '#app/domain/refusal.ts'
import { activityOf } from '#db/queries/activity.ts'
import { updateRecord } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'

type Change = { score?: number; comments?: -1 | 0 | 1; activeAt?: Date }

/**
 * Stores a record's counts anew and, in the same write, the place in the lists that follows from them
 * and from the evidence there is by now.
 */
export async function touchActivity(tx: Tx, recordId: string, change: Change): Promise<void> {
  const before = await activityOf(tx, recordId)
  if (!before) return refuse('page')
  const score = change.score ?? before.score
  const comments = before.comments + (change.comments ?? 0)
  const { evidence, createdAt, lastActivityAt } = before
  const activeAt = change.activeAt ?? lastActivityAt
  await updateRecord(tx, recordId, {
    score,
    commentCount: comments,
    hot: hotness({ score, comments, evidence, resolutions: decisions(before), createdAt }),
    lastActivityAt: activeAt > lastActivityAt ? activeAt : lastActivityAt,
  })
}

/** A prediction that was confirmed or refuted weighs more in lists. */
const decisions = ({ kind, status }: { kind: string; status: string }) =>
  kind === 'prediction' && (status === 'confirmed' || status === 'refuted') ? 1 : 0
