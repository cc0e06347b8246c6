import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { Sqlite } from '#db/sqlite-driver.ts'

/** Statements sent on behalf of some work, in order. */
const sent = new AsyncLocalStorage<string[]>()

/** What opens and closes a transaction or a connection is asked on one database only, and costs no read. */
const TRANSACTION = /^\s*(begin|commit|rollback|start transaction|pragma|set)\b/i

const note = (text: string) => {
  if (!TRANSACTION.test(text)) sent.getStore()?.push(text)
}

type Method = (this: { source?: string }, ...args: unknown[]) => unknown

/** Every statement that the driver of SQLite runs is noted first. */
function watchSqlite() {
  const connection = new Sqlite(':memory:')
  const prototype = Object.getPrototypeOf(connection.prepare('select 1')) as Record<string, Method>
  connection.close()
  for (const name of ['all', 'get', 'run']) {
    const original = prototype[name]
    if (!original) throw new Error(`a statement of SQLite has no ${name}()`)
    prototype[name] = function (...args) {
      note(this.source ?? '')
      return original.apply(this, args)
    }
  }
}

function watchPostgres() {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function (...args) {
    const [asked] = args
    note(typeof asked === 'string' ? asked : String((asked as { text?: string })?.text ?? ''))
    return original.apply(this, args)
  }
}

let watching = false

/** The statements that some work sends to the database, whichever it is. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  if (!watching) {
    watchSqlite()
    watchPostgres()
    watching = true
  }
  const list: string[] = []
  await sent.run(list, work)
  return list
}
