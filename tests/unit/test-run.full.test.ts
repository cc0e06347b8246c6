import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aCheckout } from '#tests/support/checkout/a-checkout.ts'
import { type Body, planted, TEST_STAGES } from '#tests/support/checkout/faults.ts'

const EACH_MS = 300_000

const tested = aCheckout(['tests/unit', 'tests/integration', 'tests/e2e'])
symlinkSync(resolve('build'), join(tested.folder, 'build'))
const whole = aCheckout()
afterAll(() => {
  tested.remove()
  whole.remove()
})

for (const stage of TEST_STAGES) {
  test(`the stage ${stage} passes with a test that holds`, { timeout: EACH_MS }, async () => {
    const { code, output } = await tested.run([stage], ...planted(stage, 'passes'))
    expect(output).toMatch(new RegExp(`${stage} +[1-9]\\d* passed, 0 failed`))
    expect(code).toBe(0)
  })

  const refused: Body[] = ['fails', 'does not load', 'crashes', 'has no test']
  test.each(refused)(
    `a test of the stage ${stage} that %s is refused`,
    async (body) => {
      const { code, output } = await tested.run([stage], ...planted(stage, body))
      expect(output).toMatch(new RegExp(`${stage} +0 passed, [1-9]\\d* failed`))
      expect(code).toBe(1)
    },
    EACH_MS,
  )
}

const CHECKS = ['lint', 'types', 'layers', 'unused', 'tests-only']

test('the checks pass on the project as it is', { timeout: EACH_MS }, async () => {
  const { code, output } = await whole.run(CHECKS, 'planted.md', '')
  expect(output).toMatch(/5 passed, 0 failed/)
  expect(code).toBe(0)
})

test.each([
  ['lint', 'app/domain/planted.ts', 'export let text = "a"'],
  ['types', 'app/domain/planted.ts', "export const count: number = 'one'"],
  ['layers', 'app/domain/planted.ts', "export * from '#db/client.ts'"],
  ['unused', 'app/domain/planted.ts', 'export const nobody = 1'],
  ['tests-only', 'app/domain/planted.ts', 'export const nobody = 1'],
  ['build', 'app/routes/planted/route.tsx', "import './nowhere.ts'"],
])(
  'a fault that the stage %s is for is refused',
  async (stage, file, text) => {
    const { code, output } = await whole.run([stage], file, text)
    expect(output).toMatch(new RegExp(`${stage} +0 passed, 1 failed`))
    expect(code).toBe(1)
  },
  EACH_MS,
)
