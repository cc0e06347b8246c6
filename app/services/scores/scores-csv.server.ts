import { recordName } from '#app/domain/record/kind.ts'
import { reader } from '#db/client.ts'
import { scoredPredictions } from '#db/queries/scores.ts'
import { personCalled } from './person-scores.server.ts'

const COLUMNS =
  'decided,prediction,outcome,credence,brier,log,baseline,peer,coverage,edge,crowd,crowd_credence'
const MOST = 100_000

/** All that somebody earned on public predictions as text/csv, the latest decided first. */
export async function scoresCsv(handle: string): Promise<string> {
  const { id: personId } = await personCalled(handle)
  const rows = await scoredPredictions(reader(), { personId }, { limit: MOST, from: 0 })
  const lines = rows.map(({ scoredAt, kind, number, outcome, meanCredence, ...earned }) =>
    [
      scoredAt.toISOString(),
      recordName(kind, number),
      outcome,
      meanCredence,
      earned.brier,
      earned.log,
      earned.baseline,
      earned.peer,
      earned.coverage,
      earned.edge,
      earned.crowd,
      earned.crowdCredence,
    ].join(','),
  )
  return `${[COLUMNS, ...lines].join('\n')}\n`
}
