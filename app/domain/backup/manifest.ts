export type BackupFile = { path: string; bytes: number; sha256: string }
export type BackupTable = { name: string; rows: number }

/** What a backup says of itself in `manifest.json`. Paths are relative to its folder. */
export type BackupManifest = {
  format: 1
  madeAt: string
  engine: 'sqlite' | 'postgres'
  /** Names of the migrations that its database had had. */
  migrations: string[]
  tables: BackupTable[]
  files: BackupFile[]
}

export const MANIFEST = 'manifest.json'
/** The copy of the database, where SQLite holds it. */
export const DATABASE_COPY = 'touchstone.db'
/** Its rows, where PostgreSQL holds it: a file a table, a row a line. */
export const TABLES = 'tables'
export const UPLOADS = 'uploads'

/** The tables in which two lists differ, with how many rows each says; a table that lacks has none. */
export function differingTables(one: BackupTable[], other: BackupTable[]): string[] {
  const rows = new Map(other.map(({ name, rows }) => [name, rows]))
  const named = new Set(one.map(({ name }) => name))
  return [
    ...one.filter(({ name, rows: count }) => rows.get(name) !== count).map(({ name }) => name),
    ...other.filter(({ name }) => !named.has(name)).map(({ name }) => name),
  ]
}
