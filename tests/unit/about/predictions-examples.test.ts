import { expect, test } from 'vitest'
import { predictionTables } from '#app/routes/about_.predictions/worked-examples.server.ts'

const tables = predictionTables()
const rowsOf = (name: keyof typeof tables) => tables[name].rows

test('of the two drafts the vague one lacks everything and the other nothing', () => {
  const [, vague, exact] = rowsOf('falsifiable').at(-1) ?? []
  expect(vague?.split('; ')).toHaveLength(4)
  expect(exact).toBe('nothing')
})

test('a standard deviation stands for its 95 % interval, a tolerance for itself', () => {
  expect(rowsOf('regions').map((row) => row[1]?.replaceAll('\u00a0', ' '))).toEqual([
    '[0.46, 0.54]',
    'at least 0.45',
    '[0.46, 0.54]',
    '[0.2208, 0.2992]',
    'none; people decide',
  ])
})

test('an experiment counts, is out of scope, or waits for a person', () => {
  expect(rowsOf('conditions').map((row) => row[1])).toEqual([
    'meets them all: it counts',
    'contradicts lid: measured under other conditions',
    'does not say room: a trusted person decides',
  ])
})

test('data of the day of registration are not later', () => {
  expect(rowsOf('foresight').map((row) => row[1])).toEqual([
    'retrodiction',
    'retrodiction',
    'prediction',
  ])
})

test('the sentence that would falsify a prediction says what its rule asks for', () => {
  const [usual, groups, strict] = rowsOf('criterion').map((row) =>
    row[1]?.replaceAll('\u00a0', ' '),
  )
  expect(usual).toContain('combined 95 % interval of the measurements')
  expect(groups).toContain('at least three independent groups')
  expect(strict).toContain('99.73 %')
})

test('a limit decides a half-line at the level asked for, and two bounds only against them', () => {
  expect(rowsOf('limits').map((row) => row[3])).toEqual([
    'supports',
    'inconclusive',
    'supports',
    'inconclusive',
    'contradicts',
  ])
})
