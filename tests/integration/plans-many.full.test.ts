import { getTableColumns, getTableName, type SQLWrapper, sql, type Table } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { beforeAll, expect, test } from 'vitest'
import { readListAddress } from '#app/domain/list/filters.ts'
import type { ListSort } from '#app/domain/list/sort.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { reader, write } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import * as people from '#db/queries/membership-requests.ts'
import { listRecords } from '#db/queries/record-list.ts'
import * as conditions from '#db/queries/waiting.ts'
import * as decisions from '#db/queries/waiting-decisions.ts'
import * as waiting from '#db/queries/waiting-records.ts'
import * as schema from '#db/schema/index.ts'
import { rowsRead } from '#tests/support/databases/rows-read.ts'
import { anAttempt } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aProposalFor, aSupportedClaim } from '#tests/support/factories/establishment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aDecidableClaim, aProposal } from '#tests/support/factories/resolution.ts'

const MANY = 100_000
const A_PART = 10_000
/** Every other one is decided; those are the older ones. */
const DECIDED = MANY / 2
/** Rows that a page may read beside its own. */
const MOST_READ = 1_000

type Values = Record<string, string>

/** Stores what a select makes of the numbers `i`, so many at a time: a statement has its limit. */
async function inParts(insert: string, select: string) {
  for (let from = 0; from < MANY; from += A_PART)
    await write((tx) =>
      tx.run(
        sql.raw(`${insert} with recursive n(i) as
          (select ${from + 1} union all select i + 1 from n where i < ${from + A_PART}) ${select}`),
      ),
    )
}

/** Copies the one row of a table that `where` names; `set` says what differs, by `i`. */
function copies(table: Table, where: string, set: Values) {
  const columns = Object.keys(getTableColumns(table)).map(toSnakeCase)
  const chosen = columns.map((name) => set[name] ?? `o."${name}"`)
  const name = `"${getTableName(table)}"`
  return inParts(
    `insert into ${name} (${columns.map((one) => `"${one}"`).join(', ')})`,
    `select ${chosen.join(', ')} from n, (select * from ${name} where ${where} limit 1) o`,
  )
}

const decided = (then: string, other: string) =>
  `case when i <= ${DECIDED} then ${then} else ${other} end`
const moment = (name: string) =>
  dialect === 'postgres' ? `o.${name} + i * interval '1 second'` : `o.${name} + i * 1000`

const [NO, YES] = dialect === 'postgres' ? ['false', 'true'] : ['0', '1']

const asSubjects = (prefix: string, kind: string) =>
  inParts('insert into subjects (id, kind)', `select '${prefix}' || i, '${kind}' from n`)

beforeAll(async () => {
  const { tom, prediction } = await aDecidableClaim()
  await aProposal({ by: tom, prediction })
  const { curator, claim } = await aSupportedClaim()
  await aProposalFor({ by: curator, claim })
  const { author, question } = await aQuestionToAnswer()
  await anAttempt({ by: author, on: question })
  const proposed = await aQuestion({ by: await aPerson(), status: 'proposed' })
  const newcomer = await aPerson({ role: 'new' })
  const request = {
    id: 'm0',
    personId: newcomer.id,
    reason: 'Moss.',
    askedAt: new Date(),
    answer: '',
  }
  await write((tx) => people.insertMembershipRequest(tx, request))

  await asSubjects('p-', 'prediction')
  await copies(schema.records, `id = '${prediction.id}'`, {
    id: `'p-' || i`,
    number: '1000 + i',
    status: decided(`'confirmed'`, `'registered'`),
    created_at: moment('created_at'),
    evidence_at: moment('created_at'),
    divided: decided('null', `i / ${MANY}.0`),
  })
  await copies(schema.predictions, `record_id = '${prediction.id}'`, { record_id: `'p-' || i` })
  await asSubjects('e-', 'evidence')
  await copies(schema.evidence, `target_id = '${prediction.id}'`, {
    id: `'e-' || i`,
    target_id: `'p-' || i`,
    standing: `'offered'`,
    waits: decided(NO, YES),
    created_at: moment('created_at'),
  })
  await copies(schema.resolutions, `record_id = '${prediction.id}'`, {
    id: `'r-' || i`,
    record_id: `'p-' || i`,
    state: decided(`'final'`, `'proposed'`),
    proposed_at: moment('proposed_at'),
  })
  await copies(schema.establishments, `claim_id = '${claim.id}'`, {
    id: `'s-' || i`,
    ended_at: decided('o.proposed_at', 'null'),
    proposed_at: moment('proposed_at'),
  })
  await asSubjects('a-', 'attempt')
  await copies(schema.attempts, `author_id = '${author.id}'`, {
    id: `'a-' || i`,
    state: decided(`'accepted'`, `'claimed'`),
    created_at: moment('created_at'),
  })
  await asSubjects('q-', 'question')
  await copies(schema.records, `id = '${proposed.id}'`, {
    id: `'q-' || i`,
    number: '1000 + i',
    status: decided(`'open'`, `'proposed'`),
    created_at: moment('created_at'),
  })
  await asSubjects('x-', 'experiment')
  await copies(schema.records, `id = '${proposed.id}'`, {
    id: `'x-' || i`,
    kind: `'experiment'`,
    number: '1000 + i',
    visibility: decided(`'public'`, `'queued'`),
    created_at: moment('created_at'),
  })
  await copies(schema.membershipRequests, `id = 'm0'`, {
    id: `'m-' || i`,
    answered_at: decided('o.asked_at', 'null'),
    asked_at: moment('asked_at'),
  })
  await write((tx) => tx.run(sql`analyze`))
}, 600_000)

const part = { limit: 5, offset: 0 }
const at = new Date()

const READS: [string, () => SQLWrapper][] = [
  ['questions', () => waiting.proposedWaiting(reader(), part)],
  ['items', () => waiting.queuedWaiting(reader(), null, part)],
  ['members', () => people.membershipRequestsOpen(reader(), part)],
  ['resolutions', () => decisions.resolutionsWaiting(reader(), part)],
  ['establishments', () => decisions.establishmentsWaiting(reader(), part)],
  ['attempts', () => decisions.attemptsWaiting(reader(), part)],
  ['overdue', () => waiting.overdueWaiting(reader(), at, part)],
]

const listOf = (sort: ListSort) => {
  const { filters } = readListAddress('prediction', new URLSearchParams())
  const listing = { scope: PUBLIC_SCOPE, kind: 'prediction' as const, now: at }
  const page = { sort, place: null, limit: 26 }
  return listRecords(reader(), listing, { ...filters, terms: [], filters: [] }, page)
}

const ORDERS = (['divided', 'evidence'] as const).map((sort): [string, () => SQLWrapper] => [
  `predictions by ${sort}`,
  () => listOf(sort),
])

/** What SQLite would do beside following an index, and how long it all takes, for who prints it. */
async function planOf(query: SQLWrapper): Promise<string[]> {
  const rows = await reader().rows<{ detail: string }>(sql`explain query plan ${query.getSQL()}`)
  return rows.map(({ detail }) => detail)
}

test.each([...READS, ...ORDERS])(
  'a page of 100,000 %s is read along an index',
  async (name, read) => {
    const start = performance.now()
    await read()
    const ms = Math.round(performance.now() - start)
    if (dialect === 'postgres') {
      const count = await rowsRead(read())
      if (process.env.PRINT_PLANS) console.log(`${name}: ${ms} ms, ${count} rows read`)
      return expect(count).toBeLessThanOrEqual(MOST_READ)
    }
    const plan = await planOf(read())
    if (process.env.PRINT_PLANS) console.log(`${name}: ${ms} ms\n  ${plan.join('\n  ')}`)
    expect(
      plan.filter((step) =>
        /^SCAN (?!.*USING|(?:questions|claims) )|TEMP B-TREE FOR ORDER BY/.test(step),
      ),
    ).toEqual([])
  },
)

test('conditions that wait are found among the first that may, and behind those in force no more', async () => {
  const start = performance.now()
  const rows = await conditions.offeredWaiting(reader(), part)
  const ms = Math.round(performance.now() - start)
  if (process.env.PRINT_PLANS) console.log(`conditions: ${ms} ms`)
  expect(rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `e-${DECIDED + n}`))
  const older = `id in (${Array.from({ length: 300 }, (_, n) => `'p-${DECIDED + 1 + n}'`).join(', ')})`
  await write((tx) => tx.run(sql.raw(`update records set visibility = 'hidden' where ${older}`)))
  const behind = await conditions.offeredWaiting(reader(), part)
  expect(behind.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `e-${DECIDED + 300 + n}`))
})

test('the whole page is one of a few rows', async () => {
  const curator = await aPerson({ role: 'curator' })
  const start = performance.now()
  const { queues } = await waitingPage(curator, { queue: null, page: 1 })
  const ms = Math.round(performance.now() - start)
  if (process.env.PRINT_PLANS) console.log(`all of it: ${ms} ms`)
  for (const { rows } of queues) expect(rows.length).toBeLessThanOrEqual(5)
  expect(queues.find(({ name }) => name === 'questions')?.count).toBe(1001)
})
