import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseProblem } from '../errors.ts'
import type { Row } from './sqlite-tables.ts'

const BATCH = 500

/** Rows to be stored, by table, some at a time. */
export type RowSource = {
  tables: string[]
  rows(table: string): AsyncGenerator<Row[]>
}

/** The rows that a folder holds, a file a table and a row a line. */
export const rowFiles = (folder: string, tables: string[]): RowSource => ({
  tables,
  rows: (table) => readRows(join(folder, `${table}.jsonl`)),
})

async function* readRows(path: string): AsyncGenerator<Row[]> {
  const file = await open(path)
  let batch: Row[] = []
  let number = 0
  for await (const line of file.readLines()) {
    number += 1
    batch.push(rowIn(line, path, number))
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

function rowIn(line: string, path: string, number: number): Row {
  try {
    return JSON.parse(line)
  } catch {
    throw new DatabaseProblem(`${path}, line ${number}: this is not JSON.`)
  }
}
