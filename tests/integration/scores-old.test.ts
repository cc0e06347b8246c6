import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { scoresPage } from '#app/services/scores/scores-page.server.ts'
import { write } from '#db/client.ts'
import { resolutions, scores } from '#db/schema/index.ts'
import { aDecidedPrediction, day } from '#tests/support/factories/decided.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { scoresOn } from '#tests/support/pages/sections.ts'
import { storedScores } from '#tests/support/scores/stored.ts'

const MANY = 30

/** Decided by an earlier version: somebody typed a day, and there were other scores. */
async function anOldDecision() {
  const ada = await aPerson()
  const record = await aDecidedPrediction({ by: ada, believed: [[ada, 0.8]] })
  await write(async (tx) => {
    await tx
      .update(resolutions)
      .set({ effectiveBasis: 'typed' })
      .where(eq(resolutions.recordId, record.id))
    await tx.update(scores).set({ brier: 0.9 }).where(eq(scores.recordId, record.id))
  })
  return record
}

test('a site that always had these rules says nothing of others', async () => {
  await prepareJobs()
  await runJobs()
  expect((await scoresPage({ area: null, on: null })).changed).toBeNull()
})

test('scores of an earlier version are computed anew once, batch by batch, and pages say so meanwhile', async () => {
  const old = []
  for (let n = 0; n < MANY; n++) old.push(await anOldDecision())
  const [first] = old
  expect((await scoresPage({ area: null, on: null })).changed).toEqual({ state: 'now' })
  expect(await scoresOn(null, first!.id)).toMatchObject({ recomputing: true })
  await prepareJobs()
  await runJobs()
  expect((await scoresPage({ area: null, on: null })).changed).toMatchObject({
    state: 'done',
    moved: 0,
  })
  for (const { id } of old) {
    expect(await scoresOn(null, id)).toMatchObject({ recomputing: false })
    expect((await storedScores(id))[0]?.brier).toBeCloseTo(0.04, 12)
  }
  const { changed } = await scoresPage({ area: null, on: null })
  await prepareJobs()
  await runJobs()
  expect((await scoresPage({ area: null, on: null })).changed).toEqual(changed)
})

test('where nothing can be computed what was typed holds, and is kept', async () => {
  const { resolutionId } = await anOldDecision()
  await prepareJobs()
  await runJobs()
  const [row] = await write((tx) =>
    tx.select().from(resolutions).where(eq(resolutions.id, resolutionId)),
  )
  expect(row).toMatchObject({
    effectiveAt: day(100),
    effectiveTypedAt: day(100),
    effectiveComputedAt: null,
    effectiveBasis: 'stated',
  })
})
