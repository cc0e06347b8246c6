import { afterAll, expect, test } from 'vitest'
import { aCheckout } from '#tests/support/checkout/a-checkout.ts'
import { planted } from '#tests/support/checkout/faults.ts'

const checkout = aCheckout(['tests/unit', 'tests/integration', 'tests/e2e'])
afterAll(checkout.remove)

test('a stage whose tests hold passes', async () => {
  const { code, output } = await checkout.run(['unit'], ...planted('unit', 'passes'))
  expect(output).toMatch(/unit +1 passed, 0 failed/)
  expect(code).toBe(0)
})

test.each([
  ['unit', 'fails'],
  ['unit', 'does not load'],
  ['unit', 'crashes'],
  ['postgres', 'fails'],
] as const)('a test of the stage %s that %s is refused', async (stage, body) => {
  const { code, output } = await checkout.run([stage], ...planted(stage, body))
  expect(output).toMatch(new RegExp(`${stage} +0 passed, 1 failed`))
  expect(code).toBe(1)
})

test('browser tests that cannot start, for want of a build, are refused', async () => {
  const { code, output } = await checkout.run(['e2e'], ...planted('e2e', 'passes'))
  expect(output).toMatch(/e2e +0 passed, [1-9]\d* failed/)
  expect(code).toBe(1)
})

test('the report of an earlier run does not stand in for one that is missing', async () => {
  await checkout.run(['unit'], ...planted('unit', 'passes'))
  const { code, output } = await checkout.run(['unit'], 'vitest.config.ts', 'throw new Error()')
  expect(output).toMatch(/unit +0 passed, 1 failed/)
  expect(code).toBe(1)
})
