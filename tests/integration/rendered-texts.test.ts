import { getTableColumns, getTableName, is, sql, Table } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { beforeAll, expect, test } from 'vitest'
import { EditCommentInput } from '#app/domain/comment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { editComment } from '#app/services/comments/edit-comment.server.ts'
import { queueRerenderWhenStale } from '#app/services/jobs/rerender.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { renderRevision } from '#app/services/texts/revision-sources.server.ts'
import { reader, write } from '#db/client.ts'
import { markAllStale, staleTexts, storeHtml } from '#db/queries/rendered-texts.ts'
import * as schema from '#db/schema/index.ts'
import { TEXT_KINDS, type TextField, type TextKind, textEntry } from '#db/schema/rendered-texts.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { everyText } from '#tests/support/factories/every-text.ts'
import { aMacro, runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

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

test('a text that is edited while it is set again keeps what the edit made of it', async () => {
  const ada = await aPerson()
  const { id } = await aComment({ by: ada, on: await aQuestion({ by: ada }), body: 'First.' })
  await write(markAllStale)
  const stale = await staleTexts(reader(), 'comment', RENDERER_VERSION, 1000)
  const met = stale.filter((text) => text.id === id)
  await editComment(ada, id, EditCommentInput.parse({ body: 'Second.', base: '1' }))
  const late = { rendered: { body: { html: 'First.', plain: 'First.' } }, renderVersion: 1 }
  for (const text of met)
    expect(await write((tx) => storeHtml(tx, 'comment', text, late))).toBe(false)
  expect(met).toHaveLength(1)
  expect((await storedOf('comment')).join()).toContain('<p dir="auto">Second.</p>')
})

test('footnotes of two comments on one page do not meet', async () => {
  const note = { body: 'So it is.[^1]\n\n[^1]: Here.' }
  const [one, other] = [await renderText('comment', note), await renderText('comment', note)]
  const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const ids = [...idsOf(one.columns.bodyHtml), ...idsOf(other.columns.bodyHtml)]
  expect(ids.length).toBeGreaterThan(2)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a past revision reads the same each time', async () => {
  const texts = { body: 'So it is.[^1]\n\n[^1]: Here.' }
  const read = async () => (await renderRevision('comment', texts)).set.body.html
  expect(await read()).toBe(await read())
})
