import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runImport } from '#app/services/import/run-import.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { disconnectDatabase } from '#db/client.ts'
import { worldState } from '#tests/support/import-source/world.ts'

const folder = process.env.TOUCHSTONE_REAL_DATA
const path = join(folder ?? '', 'learningmechanics')
const there = folder !== undefined && existsSync(path)

test.skipIf(!there)(
  `the 32 real questions come in without a TeX error, once${there ? '' : ' (skipped: TOUCHSTONE_REAL_DATA is not set)'}`,
  async () => {
    await disconnectDatabase()
    await prepareStorage(process.env.DATABASE_URL ?? '', process.env.DATA_DIR ?? '')
    const report = await runImport('learningmechanics', path)
    expect(report.kinds.direction?.made).toBe(12)
    expect(report.kinds.question?.made).toBe(20)
    expect(report.macros).toEqual({ made: 94, updated: 0, unchanged: 0, conflicts: 0 })
    expect(report.pictures.made).toBe(1)
    expect(report.texErrors).toEqual([])
    const before = await worldState()
    const again = await runImport('learningmechanics', path)
    expect(again.kinds.direction?.unchanged).toBe(12)
    expect(again.kinds.question?.unchanged).toBe(20)
    expect(await worldState()).toEqual(before)
    for (let number = 1; number <= 32; number++) {
      const { title, statement, background } = await questionPage(null, number)
      expect(`${title.html}${statement.html}${background?.html}`).not.toMatch(/&lt;\w|<\]|\[>|\{\{/)
    }
  },
)
