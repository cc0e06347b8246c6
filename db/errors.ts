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

const AWAY =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)|53|57P|08|ECONN|ETIMEDOUT|ENOTFOUND|EPIPE)/

/** A full disk, a locked file or a server that is away becomes `unavailable`; the rest stays. */
export function translated(error: unknown): unknown {
  if (error instanceof Refusal) return error
  const { code, message } = innermost(error)
  const away = AWAY.test(String(code ?? '')) || /timeout exceeded|terminated/.test(String(message))
  return away ? new Refusal('storage', { retryAfter: 5, cause: error }) : error
}

/** The database cannot be opened as asked. The message is for the person who started the program. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
}
