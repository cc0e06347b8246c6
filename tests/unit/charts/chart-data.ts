import type { ForestData, ForestMeasurement } from '#app/charts/forest/types.ts'

/** The smallest sound measurement, with what a test is about laid over it. */
export function aMeasurement(changes: Partial<ForestMeasurement> = {}): ForestMeasurement {
  const id = changes.id ?? '1'
  return {
    id,
    label: `Study ${id}`,
    record: `E${id}`,
    href: `/experiments/${id}`,
    group: `Group ${id}`,
    value: 0.5,
    low: 0.489,
    high: 0.511,
    limit: null,
    verdict: 'supports',
    position: 'inside',
    weightShare: null,
    used: true,
    ...changes,
  }
}

/** Values of the compute-optimal exponent as published, against the region around one half. */
export const exponents: ForestData = {
  scale: 'linear',
  region: { lower: 0.45, upper: 0.55 },
  rows: [
    aMeasurement({
      id: '1',
      value: 0.513,
      low: 0.474,
      high: 0.552,
      verdict: 'inconclusive',
      weightShare: 0.148,
    }),
    aMeasurement({ id: '2', value: 0.497, low: 0.49, high: 0.5, weightShare: 0.486 }),
    aMeasurement({
      id: '3',
      value: 0.572,
      low: 0.56,
      high: 0.59,
      verdict: 'contradicts',
      position: 'outside',
      used: false,
      setAsideReason: 'same group as E2',
    }),
    aMeasurement({
      id: '4',
      value: 0.46,
      low: null,
      high: null,
      verdict: 'inconclusive',
      used: false,
    }),
    aMeasurement({
      id: '5',
      value: 0.73,
      low: null,
      high: null,
      verdict: 'inconclusive',
      position: 'outside',
      used: false,
    }),
    aMeasurement({
      id: '6',
      value: 0.602,
      low: 0.59,
      high: 0.62,
      used: false,
      excluded: true,
      setAsideReason: 'not tuned',
    }),
  ],
  pool: {
    mean: 0.51,
    low: 0.492,
    high: 0.527,
    predictionLow: 0.479,
    predictionHigh: 0.54,
    verdict: 'supports',
  },
}

/** `count` measurements over some groups, without chance. */
export const manyMeasurements = (count: number, groups: number): ForestMeasurement[] =>
  Array.from({ length: count }, (_, place) => {
    const value = 0.4 + ((place * 7919) % 1000) / 5000
    return aMeasurement({
      id: `m${place}`,
      group: `Group ${place % groups}`,
      value,
      low: value - 0.02,
      high: value + 0.02,
      weightShare: 1 / count,
    })
  })
