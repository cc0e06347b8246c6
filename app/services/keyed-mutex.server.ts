const queues = new Map<string, Promise<unknown>>()

/**
 * Runs writes to one subject one after the other in this process. On PostgreSQL many at once would
 * otherwise each undo the others and spend their retries; several processes still meet only there.
 */
export function withMutex<Result>(subjectId: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(subjectId) ?? Promise.resolve()
  const turn = before.then(work)
  const settled = turn.then(
    () => undefined,
    () => undefined,
  )
  queues.set(subjectId, settled)
  settled.then(() => {
    if (queues.get(subjectId) === settled) queues.delete(subjectId)
  })
  return turn
}
