import { Refusal } from '#app/domain/refusal/refusal.ts'

type Coded = { code?: unknown; message?: unknown; constraint?: unknown; cause?: unknown }

/** The driver's own error: drizzle wraps it as `cause`. */
function innermost(error: unknown): Coded {
  let current = error as Coded
  while (current?.cause instanceof Error) current = current.cause as Coded
  return current ?? {}
}

/** The unique index that a write ran into, by name (`people_handle_key`); null for other errors. */
export function violatedKey(error: unknown): string | null {
  const { code, constraint, message } = innermost(error)
  if (code === '23505') return String(constraint)
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE' && code !== 'SQLITE_CONSTRAINT_PRIMARYKEY') return null
  // SQLite names the columns, not the index: "UNIQUE constraint failed: people.handle, people.x".
  const columns = String(message).split(': ')[1]?.split(', ') ?? []
  const table = columns[0]?.split('.')[0] ?? ''
  return `${table}_${columns.map((column) => column.split('.')[1]).join('_')}_key`
}

const TRANSIENT_POSTGRES = new Set(['40001', '40P01'])

/** Two transactions met; the same body may succeed when it runs again. */
export function isSerializationFailure(error: unknown): boolean {
  return TRANSIENT_POSTGRES.has(String(innermost(error).code))
}

/** Another connection holds the lock that a statement of SQLite needs. */
export const isLocked = (error: unknown): boolean =>
  /^SQLITE_(BUSY|LOCKED)/.test(String(innermost(error).code))

const NO_ROOM = /^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/

/** Codes of SQLite, of PostgreSQL (five signs), of the network and of files. */
const AWAY = new RegExp(
  [
    '^SQLITE_(BUSY|LOCKED|PROTOCOL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM)',
    '^(08...|53...|57P..|58...|25006|25P03|55P03|57014)$',
    '^(ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|EHOST|ENET|EAI_|EIO$|EROFS$|EACCES$|EMFILE$)',
  ].join('|'),
)

/** The driver of PostgreSQL gives some of its errors no code. */
const AWAY_IN_WORDS = /timeout exceeded|terminated|read timeout|not queryable|end on the pool/

/**
 * A full disk becomes `full`; a locked file, a server that is away or a lock that was waited for in
 * vain becomes `storage`; the rest stays.
 */
export function translated(error: unknown): unknown {
  if (error instanceof Refusal) return error
  const { code, message } = innermost(error)
  if (NO_ROOM.test(String(code))) return new Refusal('full', { retryAfter: 60, cause: error })
  const away = AWAY.test(String(code ?? '')) || AWAY_IN_WORDS.test(String(message))
  return away ? new Refusal('storage', { retryAfter: 5, cause: error }) : error
}

/** The database cannot be opened as asked. The message is for the person who started the program. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
}
