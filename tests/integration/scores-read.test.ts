import { expect, test } from 'vitest'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { personScores } from '#app/services/scores/person-scores.server.ts'
import { predictionScoresPage } from '#app/services/scores/prediction-scores.server.ts'
import { scoresCsv } from '#app/services/scores/scores-csv.server.ts'
import { scoresPage } from '#app/services/scores/scores-page.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { aDecidedPrediction, day } from '#tests/support/factories/decided.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { scoresOn } from '#tests/support/pages/sections.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const WHOLE = { area: null, on: null }

const anArea = (key: string) =>
  write((tx) => addArea(tx, { key, name: `Area ${key}`, description: '', position: 1 }))

type Given = readonly (readonly [Member, number])[]

/** So many predictions that all came true, on each of which everybody has one credence. */
async function decided(
  times: number,
  given: Given,
  other: { areaId?: string; finalAt?: Date } = {},
) {
  const by = given[0]![0]
  const believed = given.map(([person, p]): [Member, number] => [person, p])
  const made = []
  for (let n = 0; n < times; n++) made.push(await aDecidedPrediction({ by, believed, ...other }))
  return made
}

/** Five who say 60 % of everything: with anybody else, a crowd. */
const aCrowd = async (): Promise<Given> =>
  (await Promise.all(Array.from({ length: 5 }, () => aPerson({ at: day(3) })))).map((one) => [
    one,
    0.6,
  ])

test('the leaderboard needs enough predictions with a crowd, and goes by the sum of the edge', async () => {
  const areaId = await anArea('board')
  const [ada, bo, crowd] = [await aPerson(), await aPerson(), await aCrowd()]
  await decided(9, [[ada, 0.8], [bo, 0.7], ...crowd], { areaId })
  await decided(
    5,
    [
      [ada, 0.8],
      [bo, 0.99],
    ],
    { areaId },
  )
  const before = await scoresPage({ area: 'board', on: null })
  expect(before.board).toEqual({ rows: [], total: 0, below: 7, least: 10 })
  await decided(1, [[ada, 0.8], [bo, 0.7], ...crowd.slice(1)], { areaId })
  const { board, record } = await scoresPage({ area: 'board', on: null })
  expect(board).toMatchObject({ total: 6, below: 1, least: 10 })
  expect(board.rows.slice(0, 2)).toMatchObject([
    { rank: 1, handle: ada.handle, n: 10, scored: 15 },
    { rank: 2, handle: bo.handle, n: 10, scored: 15 },
  ])
  expect(board.rows[0]?.edge).toBeCloseTo(10 * Math.log2(0.8 / 0.6), 8)
  expect(record.summary).toMatchObject({ people: 7, predictions: 15, scores: 79 })
})

test('among equals who joined earlier stands first, whichever way they are asked', async () => {
  const areaId = await anArea('ties')
  const late = await aPerson({ at: day(2) })
  const early = await aPerson({ at: day(1) })
  await decided(10, [[late, 0.7], [early, 0.7], ...(await aCrowd())], { areaId })
  const { board } = await scoresPage({ area: 'ties', on: null })
  expect(board.rows.slice(0, 2)).toMatchObject([
    { rank: 1, handle: early.handle },
    { rank: 1, handle: late.handle },
  ])
})

test('a profile says against which crowd an edge was earned', async () => {
  const ada = await aPerson()
  await decided(1, [[ada, 0.9], ...(await aCrowd())])
  await decided(1, [[ada, 0.9]])
  const { rows, record } = await personScores(ada.handle, 1)
  expect(rows).toMatchObject([
    { edge: 0, crowd: 0, crowdCredence: null },
    { edge: expect.closeTo(Math.log2(1.5), 9), crowd: 5, crowdCredence: expect.closeTo(0.6, 9) },
  ])
  expect(record.summary).toMatchObject({ crowded: 1, edge: expect.closeTo(Math.log2(1.5), 9) })
})

test('a past day shows what had been decided by its end', async () => {
  const areaId = await anArea('past')
  const ada = await aPerson()
  await decided(1, [[ada, 0.8]], { areaId, finalAt: day(120) })
  await decided(2, [[ada, 0.8]], { areaId, finalAt: day(130) })
  const on = async (moment: Date) => {
    const asked = { area: 'past', on: moment.toISOString().slice(0, 10) }
    return (await scoresPage(asked, day(200))).record.summary?.scores ?? 0
  }
  expect(await on(day(119))).toBe(0)
  expect(await on(day(120))).toBe(1)
  expect(await on(day(130))).toBe(3)
  const wrong = await scoresPage({ area: 'past', on: '2026-02-31' }, day(200))
  expect(wrong).toMatchObject({
    query: { problem: 'date.wrong' },
    record: { summary: { scores: 3 } },
  })
})

test('an area that is not there is answered as such', async () => {
  expect(await refusalOf(scoresPage({ area: 'nowhere', on: null }))).toBe('not-found area')
})

test('a person has their scores by page, the latest decided first, and as a table', async () => {
  const [ada, bo] = [await aPerson(), await aPerson()]
  const [first] = await decided(
    1,
    [
      [ada, 0.8],
      [bo, 0.5],
    ],
    { finalAt: day(110) },
  )
  await decided(50, [
    [ada, 0.8],
    [bo, 0.5],
  ])
  const { rows, pages, record, person } = await personScores(ada.handle, 1)
  expect([rows.length, pages, person.handle]).toEqual([50, 2, ada.handle])
  expect(record.summary).toMatchObject({
    scores: 51,
    brier: { mean: expect.closeTo(0.04, 12), n: 51, clusters: 51 },
  })
  expect(record.calibration.bins[8]).toMatchObject({ n: 51, hits: 51 })
  expect(record.discrimination).toBeNull()
  expect(record.overTime).toHaveLength(51)
  const last = await personScores(ada.handle, 99)
  expect(last.page).toBe(2)
  expect(last.rows).toMatchObject([
    { prediction: { number: first?.number }, outcome: 1, peer: expect.closeTo(47.0004, 4) },
  ])
  const csv = (await scoresCsv(ada.handle)).trimEnd().split('\n')
  expect(csv).toHaveLength(52)
  expect(csv.at(-1)).toMatch(
    new RegExp(`^${day(110).toISOString()},P${first?.number},1,0.8,0.0(39|40)`),
  )
})

test('the scores on a prediction stand best first', async () => {
  const crowd = await Promise.all(Array.from({ length: 51 }, () => aPerson()))
  const [made] = await decided(
    1,
    crowd.map((person, place) => [person, (place + 1) / 60] as const),
  )
  const beside = await scoresOn(null, made!.id)
  expect(beside).toMatchObject({ total: 51, none: null, window: { from: day(0), to: day(100) } })
  expect(beside?.rows).toHaveLength(50)
  expect(beside?.rows.map(({ handle }) => handle)).toEqual(
    crowd
      .toReversed()
      .slice(0, 50)
      .map(({ handle }) => handle),
  )
  const all = await predictionScoresPage(null, made!.number, 1)
  expect(all.scores?.rows.at(-1)).toMatchObject({ handle: crowd[0]!.handle })
})

test('the scores of a hidden prediction are read nowhere, and are back when it is shown', async () => {
  const areaId = await anArea('hiding')
  const curator = await aPerson({ role: 'curator' })
  const [ada, bo] = [await aPerson(), await aPerson()]
  const [made] = await decided(
    1,
    [
      [ada, 0.8],
      [bo, 0.5],
    ],
    { areaId },
  )
  const read = async () => ({
    person: (await personScores(ada.handle, 1)).rows.length,
    csv: (await scoresCsv(ada.handle)).trimEnd().split('\n').length - 1,
    line: (await personPage(null, ada.handle)).scores?.scores ?? 0,
    area: (await scoresPage({ area: 'hiding', on: null })).record.calibration.n,
    areaLine: (await areaPage(null, 'hiding')).scores?.people ?? 0,
    below: (await scoresPage({ area: 'hiding', on: null })).board.below,
    prediction: (await scoresOn(curator, made!.id))?.total ?? 0,
  })
  const site = (await scoresPage(WHOLE)).record.calibration.n
  const shown = { person: 1, csv: 1, line: 1, area: 2, areaLine: 2, below: 2, prediction: 2 }
  expect(await read()).toEqual(shown)
  await assignVisibility(curator, made!.id, { to: 'hidden', reason: 'spam' })
  expect(await read()).toEqual({
    person: 0,
    csv: 0,
    line: 0,
    area: 0,
    areaLine: 0,
    below: 0,
    prediction: 0,
  })
  expect((await scoresPage(WHOLE)).record.calibration.n).toBe(site - 2)
  expect(await refusalOf(predictionScoresPage(null, made!.number, 1))).toBe('not-found prediction')
  await assignVisibility(curator, made!.id, { to: 'public', reason: 'no spam' })
  expect(await read()).toEqual(shown)
})
