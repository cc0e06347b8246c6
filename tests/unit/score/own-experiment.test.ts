import { expect, test } from 'vitest'
import { firstRuns, type OwnExperiment } from '#app/domain/score/own-experiment.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

const by = (personId: string, told: Partial<OwnExperiment>): OwnExperiment => ({
  personId,
  runStart: null,
  runEnd: null,
  publishedAt: null,
  measuredAt: null,
  createdAt: day(28),
  ...told,
})

test('a person who ran several experiments knew from the first of them, in whatever order they are read', () => {
  const ran = [5, 3, 9].map((n) => by('eve', { runStart: day(n) }))
  const other = by('bo', { runStart: day(1) })
  for (const experiments of [[other, ...ran], [...ran, other].toReversed()])
    expect(firstRuns(experiments)).toEqual(
      new Map([
        ['eve', day(3)],
        ['bo', day(1)],
      ]),
    )
})

test.each<[string, Partial<OwnExperiment>, Date]>([
  ['begun', { runStart: day(3), runEnd: day(5), publishedAt: day(7) }, day(3)],
  ['ended, where nobody said when it began', { runEnd: day(5), publishedAt: day(7) }, day(5)],
  ['published, where nothing is known of the run', { publishedAt: day(7) }, day(7)],
  ['entered here, where nothing else is known', {}, day(28)],
  ['measured here, whatever was said of the run', { runStart: day(9), measuredAt: day(4) }, day(4)],
  ['begun, though it was planned here before', { runStart: day(30) }, day(30)],
])('its author knew from when it was %s', (_when, told, from) => {
  expect(firstRuns([by('eve', told)]).get('eve')).toEqual(from)
})
