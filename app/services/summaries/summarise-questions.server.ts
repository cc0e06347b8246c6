import { reasonOf } from '#app/domain/claim/reason.ts'
import { crossedPair, mayBeCrossed } from '#app/domain/summary/crossed.ts'
import { askedMessages, type PredictionOfQuestion } from '#app/domain/summary/question.ts'
import { predictionOfClaim } from '#app/services/evidence/prediction-of-claim.server.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import {
  claimsOnAll,
  madeFromNumbers,
  publicPredictionsOf,
  runnersFor,
} from '#db/queries/summaries.ts'
import type { Tx } from '#db/types.ts'
import { registeredBelow } from './claim-summary.server.ts'

/** Of all questions that are told of at once; no sentence tells of more. */
const MOST_PREDICTIONS = 2_000
/** Contradicted predictions that are compared with one another. */
const MOST_COMPARED = 30

/** Makes anew what is said of the questions that claims are about, in the write that moved the claims. */
export async function summariseAbout(tx: Tx, claimIds: string[]): Promise<void> {
  if (claimIds.length > 0) await store(tx, [], await claimsOnAll(tx, { about: claimIds }))
}

export const summariseQuestions = async (tx: Tx, questions: string[]): Promise<void> =>
  store(tx, questions, questions.length > 0 ? await claimsOnAll(tx, { questions }) : [])

type Claim = Awaited<ReturnType<typeof claimsOnAll>>[number]

/** `questions`: those to be told of even where nothing is claimed. */
async function store(tx: Tx, questions: string[], found: Claim[]) {
  const claims = found.flatMap(({ id, status, ...rest }) =>
    id === null || status === null ? [] : [{ id, status, ...rest }],
  )
  const claimIds = [...new Set(claims.map(({ id }) => id))]
  const rows = claimIds.length > 0 ? await publicPredictionsOf(tx, claimIds, MOST_PREDICTIONS) : []
  for (const id of new Set([...questions, ...found.map(({ questionId }) => questionId)])) {
    const own = claims.filter(({ questionId }) => questionId === id)
    const below = new Set(own.map((claim) => claim.id))
    await storeOne(tx, id, { claims: own, rows: rows.filter((row) => below.has(row.claimId)) })
  }
}

type Told = { claims: { status: string; footing: Claim['footing'] }[]; rows: Row[] }

async function storeOne(tx: Tx, id: string, { claims, rows }: Told) {
  const predictions = [...new Map(rows.map((row) => [row.id, row])).values()]
  const said = askedMessages({
    claims,
    predictions: predictions.map(predictionOf),
    crossed: await crossedIn(tx, predictions),
    runners: claims.length === 0 ? await runnersFor(tx, id) : 0,
  })
  const summary = { said, claims: claims.length, ...registeredBelow(predictions) }
  await updateQuestion(tx, id, { summary })
}

type Row = Awaited<ReturnType<typeof publicPredictionsOf>>[number]

const predictionOf = (row: Row): PredictionOfQuestion => ({
  reason: reasonOf(predictionOfClaim(row)),
  observable:
    row.observableId && row.observableName
      ? { id: row.observableId, name: row.observableName }
      : null,
  figure: row.summary?.figure ?? null,
  groups: row.summary?.groups ?? 0,
})

/** Asked only where several are contradicted on one observable. */
async function crossedIn(tx: Tx, rows: readonly Row[]) {
  const contradicted = mayBeCrossed(rows.filter(({ verdict }) => verdict === 'contradicts'))
    .slice(0, MOST_COMPARED)
    .map(({ id, number, observableId, verdictReason }) => ({
      id,
      number,
      observableId,
      against: verdictReason?.named.flatMap(({ experiments }) => experiments) ?? [],
    }))
  if (contradicted.length === 0) return null
  const made = await madeFromNumbers(
    tx,
    contradicted.map(({ id }) => id),
  )
  const madeFrom = new Map<string, number[]>()
  for (const { id, number } of made) madeFrom.set(id, [...(madeFrom.get(id) ?? []), number])
  return crossedPair(contradicted, madeFrom)
}
