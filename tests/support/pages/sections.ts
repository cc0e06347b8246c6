import type { RecordKind } from '#app/domain/record/kind.ts'
import { PUBLIC_SCOPE, scopeOf } from '#app/domain/record/visibility.ts'
import { FIRST_PAGE, readThreadQuery, type ThreadQuery } from '#app/domain/thread/query.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import type { ThreadPage } from '#app/services/comments/thread-page.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { reader } from '#db/client.ts'
import { findRecordById } from '#db/queries/records.ts'

type Address = { kind: RecordKind; number: number }
type Query = Pick<ThreadQuery, 'sort'> & Partial<ThreadQuery>

/** A page of the discussion of a record, as the page of the record shows it. */
export async function threadOn(
  viewer: Viewer,
  { kind, number }: Address,
  query: Query = FIRST_PAGE,
): Promise<ThreadPage> {
  const thread = { ...FIRST_PAGE, ...query }
  if (kind === 'question') return (await questionPage(viewer, number, thread)).thread
  if (kind === 'claim') return (await claimPage(viewer, number, thread)).thread
  if (kind === 'experiment') return (await experimentPage(viewer, number, 1, thread)).thread
  return (await predictionPage(viewer, number, { thread })).thread
}

/** The same by the query string of its address. */
export const threadAt = (viewer: Viewer, address: Address, query: URLSearchParams) =>
  threadOn(viewer, address, readThreadQuery(query))

/** What the page of a claim or prediction says of people's credences. */
export async function credencesOn(viewer: Viewer, { kind, number }: Address, at?: Date) {
  if (kind === 'claim') return (await claimPage(viewer, number, undefined, at)).credence
  return (await predictionPage(viewer, number, {}, at)).credence
}

export const resolutionOn = async (viewer: Viewer, number: number, at?: Date) =>
  (await predictionPage(viewer, number, {}, at)).resolution

/** What people earned on a prediction, by its id; null where its page is not there. */
export async function scoresOn(viewer: Viewer, id: string) {
  const scope = viewer ? scopeOf(viewer) : PUBLIC_SCOPE
  const record = await findRecordById(reader(), scope, id)
  return record && (await predictionPage(viewer, record.number)).scores
}
