import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timelinePath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { Sqlite } from '#db/sqlite-driver.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { violations } from '#tests/support/browser/violations.ts'
import { startSite } from '#tests/support/site/start-site.mjs'
import { fixturesFor } from '#tests/support/upgrades/fixtures.ts'

// A site as a version with other rules left it, opened by this one.
const EARLIER = '0007_grounds-by-key demo'

const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-rules-'))
const file = join(dataDir, 'touchstone.db')
let site: Awaited<ReturnType<typeof startSite>>

type Row = Record<string, unknown>

function rows(sql: string): Row[] {
  const database = new Sqlite(file, { readonly: true })
  const found = database.prepare(sql).all() as Row[]
  database.close()
  return found
}

const isRecomputed = () =>
  rows("select 1 from settings where key in ('scoresRecomputedAt', 'footingsFilledAt')").length ===
  2

test.beforeAll(async () => {
  const earlier = fixturesFor('sqlite').find(({ name }) => name === EARLIER)
  if (!earlier) throw new Error(`no ${EARLIER}`)
  writeFileSync(file, earlier.packed)
  site = await startSite({ DATA_DIR: dataDir, TOUCHSTONE_SEED: 'demo', TOUCHSTONE_LIMITS: 'off' })
  await expect.poll(isRecomputed, { timeout: 120_000 }).toBe(true)
})

test.afterAll(async () => {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What the rules moved, each record once. */
const moved = (kind: RecordKind) =>
  rows(`select r.kind, r.number, r.slug, e.data
    from events e join records r on r.id = e.record_id
    where e.kind = 'rules-changed' and r.visibility = 'public' and r.kind = '${kind}'
    group by r.id order by r.number`) as {
    kind: RecordKind
    number: number
    slug: string
    data: string
  }[]

for (const kind of ['prediction', 'claim'] as const)
  test(`the timeline of a ${kind} says that the rules moved it, and nobody did`, async ({
    page,
  }) => {
    const [first] = moved(kind)
    if (!first) throw new Error(`the rules moved no ${kind}`)
    await page.goto(site.origin + timelinePath(first))
    const told = page.getByRole('listitem').filter({ hasText: 'The rules changed' }).last()
    await expect(told).toContainText(/and (moved|found|left)/)
    await expect(told.getByRole('link', { name: 'How verdicts are made now' })).toHaveAttribute(
      'href',
      '/about/verdicts',
    )
    await expect(told).not.toContainText(/evidence|reported/)
    expect(await violations(page)).toEqual([])
  })

test('what the rules moved is not among what the evidence changed, nor among what is new', async ({
  page,
}) => {
  await page.goto(site.origin)
  const changed = page.getByRole('region', { name: 'What the evidence changed' })
  await expect(changed).toBeVisible()
  const told = moved('prediction')
  expect(told).not.toEqual([])
  for (const { number } of told)
    await expect(changed.getByText(`P${number}`, { exact: true })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('The rules changed')
})

test('the page of scores says once that they were computed anew, when and why', async ({
  page,
}) => {
  await page.goto(`${site.origin}/scores`)
  const notice = page.locator('#changed')
  await expect(notice.getByRole('heading')).toHaveText('What changed in the rules')
  await expect(notice).toContainText('All scores were computed anew by new rules on')
  await expect(notice).toContainText(/effective time/i)
  await expect(page.getByText('Scores are being recomputed')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})
