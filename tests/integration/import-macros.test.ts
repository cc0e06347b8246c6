import { beforeAll, expect, test } from 'vitest'
import { importText } from '#app/cli/import-text.server.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { runImport } from '#app/services/import/run-import.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { changeMacro } from '#app/services/site/change-settings.server.ts'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { disconnectDatabase, reader } from '#db/client.ts'
import { currentMacros } from '#db/queries/macros.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aSourceTree } from '#tests/support/import-source/write-tree.ts'

const take = async (options = {}) => runImport('learningmechanics', await aSourceTree(), options)

beforeAll(async () => {
  await disconnectDatabase()
  await prepareStorage(process.env.DATABASE_URL ?? '', process.env.DATA_DIR ?? '')
  const administrator = await aPerson({ role: 'administrator' })
  await changeMacro(administrator, { name: '\\R', expansion: '\\mathsf{R}' })
})

test('a macro of the site is kept, and what is imported is set with it', async () => {
  const report = await take()
  expect(report.macros).toEqual({ made: 2, updated: 0, unchanged: 0, conflicts: 1 })
  expect(importText(report)).toContain('Kept 1 macro as defined here: \\R.')
  expect((await currentMacros(reader()))['\\R']).toBe('\\mathsf{R}')
  expect((await questionPage(null, 1)).statement.html).toContain('mathsf')
})

test('with --replace-macros it gives way, and every text it stands in is set again', async () => {
  while (await runOne());
  const report = await take({ replaceMacros: true })
  expect(report.macros).toEqual({ made: 0, updated: 1, unchanged: 2, conflicts: 0 })
  expect(report.kinds.question).toMatchObject({ unchanged: 2 })
  expect((await currentMacros(reader()))['\\R']).toBe('\\mathbb{R}')
  while (await runOne());
  expect((await questionPage(null, 1)).statement.html).toContain('mathbb')
})

test('a macro that was taken out of use stays out of use', async () => {
  const administrator = await aPerson({ role: 'administrator' })
  await changeMacro(administrator, { name: '\\norm', expansion: '' })
  const report = await take()
  expect(report.macrosKept).toEqual(['\\norm'])
  expect(await currentMacros(reader())).not.toHaveProperty('\\norm')
})

test('an import that meets a change made while it worked stores nothing', async () => {
  const administrator = await aPerson({ role: 'administrator' })
  const meanwhile = async () => {
    if ((await currentMacros(reader()))['\\late'] === undefined)
      await changeMacro(administrator, { name: '\\late', expansion: 'l' })
  }
  await expect(take({ replaceMacros: true, onSet: meanwhile })).rejects.toThrow('Run it again')
  expect(await currentMacros(reader())).not.toHaveProperty('\\norm')
})
