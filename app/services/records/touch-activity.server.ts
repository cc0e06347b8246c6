import { notBefore } from '#app/domain/event/moment.ts'
import { hotness } from '#app/domain/ranking/hot.ts'
import { isOpenRecord } from '#app/domain/record/open.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { type ActivityRow, activityOf } from '#db/queries/activity.ts'
import { type NewRecord, updateRecord } from '#db/queries/records.ts'
import type { Reader, Tx } from '#db/types.ts'

type Change = {
  score?: number
  comments?: -1 | 0 | 1
  activeAt?: Date
  /** What else of the record's row is another, in the same statement. */
  set?: Partial<Omit<NewRecord, 'score' | 'commentCount' | 'hot' | 'lastActivityAt'>>
}

/**
 * Stores a record's counts anew and, in the same write, the place in the lists that follows. Answers
 * with the record as it then is.
 */
export async function touchActivity<Row extends ActivityRow>(
  tx: Tx,
  before: Row,
  { score = before.score, comments = 0, activeAt, set = {} }: Change,
): Promise<Row> {
  const commentCount = before.commentCount + comments
  const lastActivityAt = notBefore(before.lastActivityAt, activeAt ?? null)
  const after = { ...before, ...set, score, commentCount, lastActivityAt }
  await updateRecord(tx, before.id, {
    ...set,
    ...(set.status === undefined ? {} : { open: isOpenRecord(before.kind, set.status) }),
    score,
    commentCount,
    lastActivityAt,
    hot: hotOf(after),
  })
  return after
}

function hotOf(record: ActivityRow): number {
  const { score, commentCount: comments, evidenceCount: evidence, createdAt } = record
  return hotness({ score, comments, evidence, resolutions: decisions(record), createdAt })
}

/** A prediction that was confirmed or refuted weighs more in lists. */
const decisions = ({ kind, status }: Pick<ActivityRow, 'kind' | 'status'>) =>
  kind === 'prediction' && (status === 'confirmed' || status === 'refuted') ? 1 : 0

/** What `touchActivity` needs, where only the id of the record is known. */
export async function loadActivity(q: Reader, recordId: string): Promise<ActivityRow> {
  return (await activityOf(q, recordId)) ?? refuse('page')
}
