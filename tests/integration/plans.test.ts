import { eq, type SQLWrapper, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { readListAddress } from '#app/domain/list/filters.ts'
import { LIST_SORTS, type ListSort } from '#app/domain/list/sort.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { WANTED_ORDERS } from '#app/domain/wanted/order.ts'
import { reader, write } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { newId } from '#db/ids.ts'
import { dueForAdvice } from '#db/queries/advice.ts'
import { newlyJudged } from '#db/queries/home.ts'
import { listRecords } from '#db/queries/record-list.ts'
import { wantedInOrder } from '#db/queries/wanted.ts'
import { dueForDivided } from '#db/queries/wanted-divided.ts'
import { predictions, records, subjects, wanted } from '#db/schema/index.ts'
import { rowsRead } from '#tests/support/databases/rows-read.ts'
import { adviceForAll } from '#tests/support/factories/advice.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const MANY = 4_000
const CHUNK = 250

beforeAll(async () => {
  const { prediction } = await aTestedClaim()
  await adviceForAll()
  const [record] = await reader().select().from(records).where(eq(records.id, prediction.id))
  const [terms] = await reader()
    .select()
    .from(predictions)
    .where(eq(predictions.recordId, prediction.id))
  const [listed] = await reader().select().from(wanted).where(eq(wanted.recordId, prediction.id))
  if (!record || !terms || !listed) throw new Error('nothing to copy')
  await write(async (tx) => {
    for (let from = 0; from < MANY; from += CHUNK) {
      const ids = Array.from({ length: CHUNK }, newId)
      const at = (n: number) => new Date(record.createdAt.getTime() - (from + n) * 60_000)
      await tx.insert(subjects).values(ids.map((id) => ({ id, kind: 'prediction' as const })))
      await tx.insert(records).values(
        ids.map((id, n) => ({
          ...record,
          id,
          number: 1000 + from + n,
          hot: record.hot - from - n,
          createdAt: at(n),
          lastActivityAt: at(n),
          score: n % 7,
          evidenceAt: at(n),
          divided: (n % 10) / 10 || null,
        })),
      )
      await tx.insert(predictions).values(
        ids.map((recordId, n) => ({
          ...terms,
          recordId,
          verdict: 'supports' as const,
          judgedAt: at(n),
          adviceDueAt: n % 5 === 0 ? at(n) : null,
          dividedDueAt: at(n),
        })),
      )
      await tx.insert(wanted).values(
        ids.map((recordId, n) => ({
          ...listed,
          recordId,
          claims: n % 5,
          questions: n % 3,
          divided: (n % 10) / 10,
          ease: from + n,
        })),
      )
    }
  })
  // PostgreSQL gathers these by itself within a minute; its planner goes by them.
  if (dialect === 'postgres') await write((tx) => tx.run(sql`analyze`))
}, 120_000)

/** What SQLite would do beside following an index and reading on from there. */
async function detours(query: SQLWrapper): Promise<string[]> {
  const rows = await reader().rows<{ detail: string }>(sql`explain query plan ${query.getSQL()}`)
  return rows
    .map(({ detail }) => detail)
    .filter((step) => /^SCAN (?!.*USING)|TEMP B-TREE FOR ORDER BY/.test(step))
}

const listOf = (sort: ListSort) => {
  const { filters } = readListAddress('prediction', new URLSearchParams())
  const listing = { scope: PUBLIC_SCOPE, kind: 'prediction' as const, now: new Date() }
  const page = { sort, place: null, limit: 26 }
  return listRecords(reader(), listing, { ...filters, terms: [], filters: [] }, page)
}

const READS: [string, () => SQLWrapper][] = [
  ...WANTED_ORDERS.map((order): [string, () => SQLWrapper] => [
    `what is wanted, ${order}`,
    () => wantedInOrder(reader(), PUBLIC_SCOPE, { order, from: 0, most: 20 }),
  ]),
  ...LIST_SORTS.map((sort): [string, () => SQLWrapper] => [
    `predictions, ${sort}`,
    () => listOf(sort),
  ]),
  ['predictions whose advice waits', () => dueForAdvice(reader(), 20)],
]

test.each(READS)(
  'a page of %s reads a page of rows, in the order of an index',
  async (_what, read) => {
    if (dialect === 'sqlite') expect(await detours(read())).toEqual([])
    else expect(await rowsRead(read())).toBeLessThanOrEqual(300)
  },
)

test('the newest verdicts are found in the order of an index, and no others are sorted', async () => {
  const read = newlyJudged(reader(), PUBLIC_SCOPE, 5)
  if (dialect === 'postgres') return expect(await rowsRead(read)).toBeLessThanOrEqual(300)
  const plan = await reader().rows<{ detail: string }>(sql`explain query plan ${read.getSQL()}`)
  const steps = plan.map(({ detail }) => detail)
  expect(steps).toContainEqual(expect.stringContaining('predictions_verdict_since_idx'))
  expect(steps.filter((step) => /^SCAN (records|predictions)(?!.*USING)/.test(step))).toEqual([])
})

test.each([
  ['deadline', 'predictions_deadline_idx', 600],
  ['divided', 'records_divided_idx', 300],
  ['evidence', 'records_evidence_idx', 300],
] as const)(
  'predictions by %s are found along the index of the order, and no others are sorted',
  async (sort, along, most) => {
    const read = listOf(sort)
    if (dialect === 'postgres') return expect(await rowsRead(read)).toBeLessThanOrEqual(most)
    const plan = await reader().rows<{ detail: string }>(sql`explain query plan ${read.getSQL()}`)
    const steps = plan.map(({ detail }) => detail)
    expect(steps).toContainEqual(expect.stringContaining(along))
    expect(steps.filter((step) => /^SCAN (records|predictions)(?!.*USING)/.test(step))).toEqual([])
  },
)

test('what waits for a job is found by its index', async () => {
  expect(await dueForDivided(reader(), 20)).toHaveLength(20)
})
