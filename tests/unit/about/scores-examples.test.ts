import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#app/domain/site/settings.ts'
import { scoreFigures, scoreTables } from '#app/routes/about_.scores/worked-examples.server.ts'

// Expected values were worked by hand.

const tables = scoreTables(DEFAULT_SETTINGS)
const rowsOf = (name: keyof typeof tables) =>
  tables[name].rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')))

test('percent and odds are read alike, and what has two meanings is refused', () => {
  expect(rowsOf('credences')).toEqual([
    ['80', '80 %', '4 : 1'],
    ['62.5 %', '62.5 %', '5 : 3'],
    ['4:1', '80 %', '4 : 1'],
    ['1 to 3', '25 %', '1 : 3'],
    ['0.8', 'refused: below 1 %', ''],
    ['1/3', 'refused: it can be read in two ways', ''],
  ])
})

test('the weights of four credences and their median', () => {
  expect(rowsOf('community').map(([, , weight]) => weight)).toEqual([
    '0.3679',
    '0.5567',
    '0.7649',
    '1.0000',
  ])
  expect(scoreFigures()).toMatchObject({ community: '40 %', plain: '35 %' })
})

test('Brier, log and baseline of one credence', () => {
  expect(rowsOf('baseline').slice(0, 3)).toEqual([
    ['80 %', 'yes', '0.0400', '0.3219', '67.807'],
    ['80 %', 'no', '0.6400', '2.3219', '−132.193'],
    ['50 %', 'yes', '0.2500', '1.0000', '0.000'],
  ])
  expect(scoreFigures()).toMatchObject({
    brierYes: '0.04',
    brierNo: '0.64',
    logYes: '0.3219',
    logNo: '2.3219',
  })
})

test('peer scores among two and three people', () => {
  expect(rowsOf('peer').map((row) => row[2])).toEqual([
    '+47.0004',
    '−47.0004',
    '+49.6626',
    '−11.1572',
    '−38.5054',
  ])
})

test('the edge over a crowd, which two second accounts do not move', () => {
  expect(rowsOf('edge').map(([, ...row]) => row)).toEqual([
    ['no crowd yet', '0.000000', '+9.531'],
    ['90 %', '+0.137504', '+189.523'],
    ['90 %', '+0.137504', '+9.531'],
  ])
})

test('a mean by coverage with its uncertainty between predictions, and what a crowd on few is worth', () => {
  expect(rowsOf('means')).toHaveLength(6)
  expect(scoreFigures()).toMatchObject({
    mean: '0.1744',
    meanError: '0.0669',
    meanLow: (0.174444 - 4.302653 * 0.0668773).toFixed(4).replace('-', '−'),
    meanHigh: (0.174444 + 4.302653 * 0.0668773).toFixed(4),
    kish: '2.27',
    crowdLow: '20.7 %',
  })
})

test('averages over time: by hand from the parts of the window', () => {
  // A: half the time (.5 − 1)² = .25, half .04; alone for 20 days, then .5 and .8 against .6.
  const peer = (100 * (30 * Math.log(0.5 / 0.6) + 50 * Math.log(0.8 / 0.6))) / 100
  expect(rowsOf('time')).toEqual([
    ['A', '100 %', '65 %', '0.1450', '0.6610', '33.904', `+${peer.toFixed(3)}`],
    ['B', '80 %', '60 %', '0.1600', '0.7370', '21.043', `−${peer.toFixed(3)}`],
  ])
})

test('a credence after the answer changes nothing, one before it does', () => {
  const [never, before, after] = rowsOf('effective').map(([, ...scores]) => scores)
  expect(never).toEqual(['0.1600', '0.7370'])
  expect(before).toEqual([((40 * 0.16 + 20 * 0.0001) / 60).toFixed(4), expect.any(String)])
  expect(after).toEqual(never)
})

test('from the day of an own experiment on nothing is scored', () => {
  const peer = 40 * Math.log(0.7 / 0.6)
  expect(rowsOf('own')).toEqual([
    ['A', '40 %', '0.0900', '0.5146', `+${peer.toFixed(3)}`],
    ['B', '100 %', '0.1600', '0.7370', `−${peer.toFixed(3)}`],
  ])
})

test('bins, the parts of the Brier score, which add up, and discrimination', () => {
  expect(rowsOf('calibration')).toEqual([
    ['10 to 20 %', '5', '15 %', '1 (20 %)', '3.6 to 62.4 %'],
    ['30 to 40 %', '4', '35 %', '1 (25 %)', '4.6 to 69.9 %'],
    ['60 to 70 %', '5', '65 %', '3 (60 %)', '23.1 to 88.2 %'],
    ['80 to 90 %', '10', '85 %', '9 (90 %)', '59.6 to 98.2 %'],
  ])
  const x = scoreFigures()
  const sum =
    Number(x.reliability) -
    Number(x.resolution) +
    Number(x.uncertainty) +
    Number(x.variance) -
    2 * Number(x.covariance)
  expect(sum).toBeCloseTo(Number(x.brier), 3)
  // 14 came true and 10 did not.
  expect(x.auc).toBe(((pairs().more + pairs().equal / 2) / 140).toFixed(2))
})

/** Counted pair by pair over what the bins above hold. */
function pairs() {
  const groups = [
    [0.15, 1, 4],
    [0.35, 1, 3],
    [0.65, 3, 2],
    [0.82, 3, 1],
    [0.87, 6, 0],
  ] as const
  const counted = { more: 0, equal: 0 }
  for (const [p, hits] of groups)
    for (const [other, , misses] of groups) {
      if (p > other) counted.more += hits * misses
      if (p === other) counted.equal += hits * misses
    }
  return counted
}

test('a place in the leaderboard takes enough predictions, as the site sets it', () => {
  const ranks = (least: number) =>
    scoreTables({ ...DEFAULT_SETTINGS, leaderboardLeast: least }).leaderboards.rows
  expect(ranks(10)).toEqual([
    ['A', '18', '+3.42', '1'],
    ['B', '10', '+3.42', '1'],
    ['C', '11', '−0.81', '3'],
    ['D', '9', '+6.10', 'not ranked'],
  ])
  expect(ranks(25).map((row) => row[1])).toEqual(['33', '25', '26', '24'])
})

test('interval score and CRPS', () => {
  expect(rowsOf('interval')).toEqual([
    ['0.25', '0.05'],
    ['0.29', '0.25'],
    ['0.37', '1.85'],
  ])
  const crps = rowsOf('crps')
  expect(crps[0]).toEqual(['0.26', '0.004674'])
  expect(crps[2]).toEqual(['0.37', '0.098716'])
})
