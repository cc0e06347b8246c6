import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { dialect } from '#db/dialect.ts'

/** The address of a new, empty, unmigrated database of the engine under test. */
export async function anEmptyDatabase(): Promise<string> {
  if (dialect === 'sqlite') return `file:${join(inject('databases'), `${randomUUID()}.db`)}`
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asked(`${inject('databases')}/postgres`, `create database ${name}`)
  return `${inject('databases')}/${name}`
}

async function asked(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
