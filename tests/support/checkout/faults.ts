/** Where a test of each stage stands. */
const FILES = {
  unit: 'tests/unit/planted.test.ts',
  sqlite: 'tests/integration/planted.test.ts',
  postgres: 'tests/integration/planted.test.ts',
  e2e: 'tests/e2e/planted.spec.ts',
}

export type TestStage = keyof typeof FILES
export const TEST_STAGES = Object.keys(FILES) as TestStage[]

const BODIES = {
  passes: "test('holds', () => expect(1).toBe(1))",
  fails: "test('holds', () => expect(1).toBe(2))",
  'does not load': "import './nowhere.ts'",
  crashes: "test('holds', () => void process.kill(process.pid, 'SIGKILL'))",
  'has no test': 'test.skip()',
}

export type Body = keyof typeof BODIES

/** A planted test file of a stage: its path and its text. */
export function planted(stage: TestStage, body: Body): [string, string] {
  const runner = stage === 'e2e' ? '@playwright/test' : 'vitest'
  return [FILES[stage], `import { expect, test } from '${runner}'\n${BODIES[body]}\nvoid expect\n`]
}
