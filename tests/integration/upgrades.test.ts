import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reason } from '#app/domain/claim/reason.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { attemptHistory } from '#app/services/attempts/attempt-history.server.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { commentHistory } from '#app/services/comments/comment-history.server.ts'
import { recomputeEvidenceCount } from '#app/services/evidence/recompute-evidence-count.server.ts'
import { canonicalJson, sha256 } from '#app/services/ledger/hash-entry.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { registeredContent } from '#app/services/predictions/registered-content.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { recomputeByRules } from '#app/services/rules/recompute-by-rules.server.ts'
import { predictionScoresPage } from '#app/services/scores/prediction-scores.server.ts'
import { recomputeScores } from '#app/services/scores/recompute-scores.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { disconnectDatabase, reader as present, write } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { migrationsFor } from '#db/migrations.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { isFull } from '#tests/support/full-set.ts'
import { type Fixture, fixturesFor, OLD_TEXT } from '#tests/support/upgrades/fixtures.ts'
import {
  lost,
  readComment,
  readObservable,
  readRecord,
  signedIn,
  tablesWith,
} from '#tests/support/upgrades/read-site.ts'
import { restored } from '#tests/support/upgrades/restore.ts'

const packed = fixturesFor(dialect)
const ofSeed = (seed: string) => packed.filter((one) => one.seed === seed)
/**
 * The full set upgrades them all; the short one the newest demonstration, and the oldest first content in
 * the quicker database.
 */
const inShort = [ofSeed('demo').at(-1), dialect === 'sqlite' ? ofSeed('default').at(0) : undefined]
const fixtures = packed.filter((one) => isFull || inShort.includes(one))

/** What the measurements said of each prediction before the upgrade, by its number. */
type Verdicts = Map<number, unknown>
let site: { fixture: Fixture; aged: boolean; url: string; verdicts: Verdicts } | null = null

const verdictsIn = (url: string): Promise<Verdicts> =>
  withRaw(url, async (raw) => {
    const rows = await raw.rows(
      'select r.number, p.verdict from predictions p join records r on r.id = p.record_id',
    )
    return new Map(rows.map(({ number, verdict }) => [Number(number), verdict]))
  })

/** The address of a site's database, opened as the program does at its start unless it is open. */
async function upgraded(fixture: Fixture, { aged } = { aged: false }): Promise<string> {
  if (site?.fixture === fixture && site.aged === aged) return site.url
  site = null
  await disconnectDatabase()
  const url = await restored(fixture, aged)
  const verdicts = await verdictsIn(url)
  await prepareStorage(url, join(String(process.env.DATA_DIR), 'upgraded'))
  expect(await seedWhenEmpty('default')).toBeNull()
  await prepareJobs()
  await runJobs()
  site = { fixture, aged, url, verdicts }
  return url
}

test('both contents of an earlier version are there to be opened', () => {
  const names = packed.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['0003_decisions default', '0003_decisions demo']))
})

for (const fixture of fixtures) {
  const { name, seed, manifest, ledger } = fixture
  const { records, comments, attempts, observables } = manifest

  test(`${name}: the migrations it has had are what they were`, () => {
    const known = migrationsFor().map(({ name, digest }) => ({ name, digest }))
    expect(known).toEqual(expect.arrayContaining(manifest.migrations))
  })

  test(`${name}: the ledger is the same to the byte and holds`, async () => {
    await upgraded(fixture)
    let text = ''
    for await (const line of ledgerLines()) text += `${line}\n`
    expect(text).toBe(ledger)
    expect(await verifyLines(ledger.split('\n'))).toMatchObject({ ok: true })
  })

  test(`${name}: the terms of every registered prediction hash as they did`, async () => {
    await upgraded(fixture)
    const found = records.filter(({ kind, reader }) => kind === 'prediction' && reader === null)
    let hashed = 0
    for (const { number } of found) {
      const terms = await loadPrediction(present(), null, number)
      if (!terms.prediction.registeredAt) continue
      const text = canonicalJson(await registeredContent(present(), terms))
      expect(sha256(text), `P${number}`).toBe(terms.prediction.contentHash)
      hashed += 1
    }
    expect(hashed).toBeGreaterThan(0)
  })

  test(`${name}: what people gave is all there`, async () => {
    const url = await upgraded(fixture)
    await withRaw(url, async (raw) => {
      for (const [table, count] of Object.entries(manifest.counts)) {
        const [row] = await raw.rows(`select count(*) as n from ${table}`)
        expect(Number(row?.n), table).toBe(count)
      }
    })
  })

  test(`${name}: every record stands at its address with its texts`, async () => {
    await upgraded(fixture)
    for (const { path, reader, phrases, ...address } of records) {
      const read = await readRecord(await signedIn(reader), address)
      expect(recordPath(read.page)).toBe(path)
      expect(lost(phrases, read), path).toEqual([])
    }
  })

  test(`${name}: what only some could read is not there for others`, async () => {
    await upgraded(fixture)
    const gone = { kind: 'not-found' }
    for (const { path, reader, ...address } of records)
      if (reader !== null) await expect(readRecord(null, address), path).rejects.toMatchObject(gone)
    for (const { id, reader } of attempts)
      if (reader !== null) await expect(attemptPage(null, id), id).rejects.toMatchObject(gone)
    for (const { id, reader } of comments)
      if (reader !== null) await expect(commentHistory(null, id), id).rejects.toMatchObject(gone)
  })

  test(`${name}: every comment, attempt and observable stands at its address with its texts`, async () => {
    await upgraded(fixture)
    for (const { id, reader, phrases } of comments)
      expect(lost(phrases, await readComment(await signedIn(reader), id)), id).toEqual([])
    for (const { id, reader, phrases } of attempts)
      expect(lost(phrases, await attemptPage(await signedIn(reader), id)), id).toEqual([])
    for (const { key, phrases } of observables)
      expect(lost(phrases, await readObservable(key)), key).toEqual([])
  })

  test(`${name}: every revision can be read`, async () => {
    await upgraded(fixture)
    for (const { reader, revisions, ...address } of records) {
      const viewer = await signedIn(reader)
      expect((await recordHistory(viewer, address, {})).revisions).toHaveLength(revisions)
      if (revisions > 1) expect((await recordRevision(viewer, address, 1)).title.html).not.toBe('')
    }
    for (const { id, reader, revisions } of comments)
      expect((await commentHistory(await signedIn(reader), id)).revisions).toHaveLength(revisions)
    for (const { id, reader, revisions } of attempts)
      expect((await attemptHistory(await signedIn(reader), id)).revisions).toHaveLength(revisions)
  })

  test(`${name}: every status is what it was, or a recorded change says why not`, async () => {
    const url = await upgraded(fixture)
    const rows = await withRaw(url, (raw) => raw.rows('select kind, number, status from records'))
    const nameOf = (row: (typeof rows)[number]) => `${row.kind} ${row.number}`
    const present = new Map(rows.map((row) => [nameOf(row), row.status]))
    for (const { kind, number, status, formal, reader } of records) {
      const viewer = await signedIn(reader)
      if (formal !== null)
        expect((await questionPage(viewer, number)).formalStatus, `Q${number}`).toBe(formal)
      const now = present.get(`${kind} ${number}`)
      if (now === status) continue
      const last = (await recordStatuses(viewer, { kind, number })).segments.at(-1)
      expect(last?.status, `${recordName(kind, number)}, once ${status}`).toBe(now)
      expect(Number(last?.from)).toBeGreaterThan(Date.parse(manifest.madeAt))
      // What is resolved meanwhile, as the clock of the site goes on, moves claims as well.
      const explains = ({ kind, decides }: Reason) =>
        kind === 'rules-changed' || (kind === 'resolved' && decides)
      if (kind === 'claim')
        expect(last?.reasons?.some(explains), `C${number}, once ${status}`).toBe(true)
    }
  })

  test(`${name}: every verdict is what it was, or the rules that changed are named`, async () => {
    const url = await upgraded(fixture)
    const present = await verdictsIn(url)
    for (const [number, verdict] of site?.verdicts ?? []) {
      const now = present.get(number)
      if (now === verdict) continue
      const { reader = null } =
        records.find((one) => one.kind === 'prediction' && one.number === number) ?? {}
      const address = { kind: 'prediction' as const, number }
      const { events } = await recordTimeline(await signedIn(reader), address)
      expect(events.find(({ kind }) => kind === 'rules-changed')?.data, `P${number}`).toEqual({
        from: verdict ?? 'none',
        to: now ?? 'none',
      })
    }
  })

  test(`${name}: judging all anew once more changes no verdict, status or interval`, async () => {
    const url = await upgraded(fixture)
    const figures = () =>
      withRaw(url, async (raw) => [
        await raw.rows('select * from measurements order by id'),
        await raw.rows('select id, status, updated_at, hot from records order by id'),
        await raw.rows('select record_id, verdict, judged_at from predictions order by record_id'),
        await raw.rows('select id, kind from events order by id'),
      ])
    const before = await figures()
    await recomputeByRules({ payload: {} })
    await runJobs()
    expect(await figures()).toEqual(before)
  })

  test(`${name}: those who had scores have them, and computing all anew changes none`, async () => {
    await upgraded(fixture)
    const scores = new Map<number, Awaited<ReturnType<typeof predictionScoresPage>>>()
    const decided = records.filter(({ kind, reader }) => kind === 'prediction' && reader === null)
    for (const { number } of decided)
      scores.set(number, await predictionScoresPage(null, number, 1))
    for (const { number, handles } of manifest.scores)
      expect(
        scores
          .get(number)
          ?.scores?.rows.map(({ handle }) => handle)
          .toSorted(),
        `P${number}`,
      ).toEqual(handles)
    await recomputeScores()
    for (const [number, before] of scores)
      expect(await predictionScoresPage(null, number, 1)).toEqual(before)
  })

  test(`${name}: evidence counts in the order by hot, and computing it anew moves nothing`, async () => {
    const url = await upgraded(fixture)
    const places = () => withRaw(url, (raw) => raw.rows('select id, hot from records order by id'))
    const before = await places()
    await write(async (tx) => {
      for (const { id } of before) await recomputeEvidenceCount(tx, String(id))
    })
    expect(await places()).toEqual(before)
  })

  // The demonstration has every kind of text, and more records than one batch sets again.
  if (seed === 'demo')
    test(`${name}: every text that an older renderer made is set again`, async () => {
      const url = await upgraded(fixture, { aged: true })
      expect(await tablesWith(url, OLD_TEXT)).toEqual([])
      for (const { path, reader, phrases, ...address } of records)
        expect(lost(phrases, await readRecord(await signedIn(reader), address)), path).toEqual([])
    })
}
