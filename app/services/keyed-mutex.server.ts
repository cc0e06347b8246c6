import { Refusal } from '#app/domain/refusal/refusal.ts'

const PATIENCE_MS = 2_000

const queues = new Map<string, Promise<unknown>>()

/**
 * Runs writes to one subject one after the other in this process. On PostgreSQL many at once would
 * otherwise each undo the others and spend their retries; several processes still meet only there.
 * What has not had its turn after two seconds is refused as `busy`: a write waits for locks besides.
 */
export function withMutex<Result>(subjectId: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(subjectId) ?? Promise.resolve()
  const turn = inTime(before).then(work)
  const settled = Promise.allSettled([before, turn])
  queues.set(subjectId, settled)
  settled.then(() => {
    if (queues.get(subjectId) === settled) queues.delete(subjectId)
  })
  return turn
}

function inTime(before: Promise<unknown>): Promise<unknown> {
  let patience: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    patience = setTimeout(() => reject(new Refusal('busy', { retryAfter: 5 })), PATIENCE_MS)
  })
  return Promise.race([before, late]).finally(() => clearTimeout(patience))
}
