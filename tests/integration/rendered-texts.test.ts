import { getTableColumns, getTableName, is, sql, Table } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { queueRerenderWhenStale } from '#app/services/jobs/rerender.server.ts'
import { reader, write } from '#db/client.ts'
import * as schema from '#db/schema/index.ts'
import { TEXT_KINDS, type TextField, type TextKind, textEntry } from '#db/schema/rendered-texts.ts'
import { everyText } from '#tests/support/factories/every-text.ts'
import { aMacro, runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'

let administrator: Member
const define = (as: string) => aMacro({ by: administrator, name: '\\loss', as })

beforeAll(async () => {
  administrator = await aPerson({ role: 'administrator' })
  await define('\\Lambda')
  await everyText('Here $\\loss$ falls.', '\\loss')
})

/** The tables that the texts of a kind are in, with the columns that hold their HTML. */
function placesOf(kind: TextKind) {
  const { table, fields, beside = {} } = textEntry(kind)
  return [{ table, fields }, ...Object.values(beside)].map((place) => ({
    table: place.table,
    columns: Object.values(place.fields).flatMap(htmlOf),
  }))
}

const htmlOf = ({ html, excerpt }: TextField) => (excerpt ? [html, excerpt.html] : [html])

/** All HTML that is stored of a kind, by table and column. */
async function storedOf(kind: TextKind) {
  const stored: Record<string, string> = {}
  for (const { table, columns } of placesOf(kind)) {
    const rows: Record<string, unknown>[] = await reader().select().from(table)
    for (const column of columns)
      stored[`${getTableName(table)}.${column}`] = rows.map((row) => row[column]).join('\n')
  }
  return Object.entries(stored)
}

async function expectAll(kind: TextKind, letter: string, not: string) {
  for (const [place, html] of await storedOf(kind)) {
    expect(html, place).toContain(letter)
    expect(html, place).not.toContain(not)
  }
}

const isFormula = (column: string) => sql`${sql.identifier(toSnakeCase(column))} like '%katex%'`

test('every column with HTML is in the registry of rendered texts', () => {
  const declared = Object.values(schema)
    .filter((table) => is(table, Table))
    .flatMap((table) =>
      Object.keys(getTableColumns(table))
        .filter((column) => column.endsWith('Html'))
        .map((column) => `${getTableName(table)}.${column}`),
    )
  const known = TEXT_KINDS.flatMap(placesOf).flatMap(({ table, columns }) =>
    columns.map((column) => `${getTableName(table)}.${column}`),
  )
  expect(known.toSorted()).toEqual(declared.toSorted())
})

test.each(TEXT_KINDS)('a %s is set again with other macros', async (kind) => {
  await define('\\Lambda')
  await expectAll(kind, 'Λ', 'Ω')
  await define('\\Omega')
  await expectAll(kind, 'Ω', 'Λ')
})

test.each(TEXT_KINDS)(
  'a %s that an older renderer set is set again after the start',
  async (kind) => {
    await write(async (tx) => {
      for (const { table, columns } of placesOf(kind))
        for (const column of columns)
          await tx
            .update(table)
            .set({ [column]: 'as it was' })
            .where(isFormula(column))
      await tx.update(textEntry(kind).table).set({ renderVersion: 1 })
    })
    await queueRerenderWhenStale()
    await runJobs()
    await expectAll(kind, 'katex', 'as it was')
  },
)
