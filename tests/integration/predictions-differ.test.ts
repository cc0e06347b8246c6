import { expect, test } from 'vitest'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

test('groups that disagree are told apart by what was recorded of experiments and measurements', async () => {
  const { eve, prediction, observable } = await aTestedClaim()
  const measure = async (value: string, lines: string, cells: object = {}) => {
    const made = await anExperiment({ by: eve, conditions: lines })
    const reported = { by: eve, experiment: made.number, observable: observable.key, se: '0.001' }
    await aMeasurement({ ...reported, value, ...cells })
    return made.number
  }
  const differs = async () => (await predictionPage(null, prediction.number)).differs
  const first = await measure('0.5', 'data = web text\nscaling = standard', { method: 'IsoFLOP' })
  expect(await differs()).toBeNull()
  const second = await measure('0.9', 'data = web text\nscaling = standard', {
    method: 'envelope',
    conditions: 'scaling = maximal-update',
  })
  expect((await predictionPage(null, prediction.number)).standing.verdictReason?.key).toBe(
    'groups-disagree',
  )
  expect(await differs()).toEqual({
    camps: [
      { side: 'above', groups: 1, experiments: [second] },
      { side: 'in', groups: 1, experiments: [first] },
    ],
    differences: [
      {
        key: 'scaling',
        apart: true,
        values: [[{ value: 'maximal-update', unit: '' }], [{ value: 'standard', unit: '' }]],
      },
      {
        key: null,
        apart: true,
        values: [[{ value: 'envelope', unit: '' }], [{ value: 'IsoFLOP', unit: '' }]],
      },
    ],
  })
})
