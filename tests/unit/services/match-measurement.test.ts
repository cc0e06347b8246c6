import { expect, test } from 'vitest'
import { readConditions, readGiven } from '#app/domain/prediction/condition-lines.ts'
import { matchMeasurement } from '#app/services/evidence/match-measurement.server.ts'

const convert = () => null

type Lines = { conditions?: string; experiment?: string; source?: string | null }

const match = (
  predicted: { conditions?: string; scope?: string; source?: string | null; madeFrom?: string[] },
  measured: Lines = {},
) =>
  matchMeasurement(
    {
      recordId: 'p',
      conditions: readConditions(predicted.conditions ?? '').conditions,
      scopeMd: predicted.scope ?? '',
      sourceId: predicted.source ?? null,
      madeFrom: predicted.madeFrom ?? [],
    },
    {
      conditions: readGiven(measured.conditions ?? '').given,
      experimentConditions: readGiven(measured.experiment ?? '').given,
      sourceId: measured.source ?? null,
      experimentId: 'e',
    },
    convert,
  )

test('what meets every condition counts, what may not waits, what does not is out of scope', () => {
  const conditions = 'data = web text'
  expect(match({ conditions }, { experiment: 'data = web text' }).standing).toBe('counted')
  expect(match({ conditions })).toMatchObject({ standing: 'offered', conditionKeys: ['data'] })
  expect(match({ conditions }, { experiment: 'data = code' })).toMatchObject({
    standing: 'out-of-scope',
    conditionKeys: ['data'],
  })
})

test('a measurement’s own conditions go before those of its experiment', () => {
  const conditions = 'data = web text'
  const own = { conditions: 'Data = web text', experiment: 'data = code' }
  expect(match({ conditions }, own).standing).toBe('counted')
})

test('a scope in words alone waits for a person, and beside conditions or none it does not', () => {
  expect(match({ scope: 'Models of language.' }).standing).toBe('offered')
  expect(match({ scope: '  ' }).standing).toBe('counted')
  const both = { conditions: 'data = web text', scope: 'Models of language.' }
  expect(match(both, { experiment: 'data = web text' }).standing).toBe('counted')
})

test('only a measurement from the source of the prediction is what that was made from', () => {
  const inSample = (predicted: string | null, measured: string | null) =>
    match({ source: predicted }, { source: measured }).inSample
  expect([inSample('a', 'a'), inSample('a', 'b')]).toEqual([true, false])
  expect([inSample(null, null), inSample('a', null), inSample(null, 'a')]).toEqual(
    Array(3).fill(false),
  )
})
