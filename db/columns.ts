import * as postgres from './columns.postgres.ts'
import * as sqlite from './columns.sqlite.ts'
import { dialect } from './dialect.ts'

/**
 * The names a schema is written in. SQLite's columns are given PostgreSQL's types: those have no
 * `.all()`, `.get()` or `.run()`, so a call that works on one engine only does not compile.
 */
const columns = dialect === 'postgres' ? postgres : (sqlite as unknown as typeof postgres)

export const { bool, check, foreignKey, index, instant, int, json, primaryKey, real, table, text } =
  columns
export const { uniqueIndex } = columns
