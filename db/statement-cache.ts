import type Sqlite from 'better-sqlite3'

/** Statements that a connection keeps. A list of any length in a query makes a text of its own. */
const KEPT = 500

/** Lets a connection prepare each text once: to prepare a query often takes longer than to run it. */
export function cacheStatements(connection: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, Sqlite.Statement>()
  const prepareNew: (text: string) => Sqlite.Statement = connection.prepare.bind(connection)
  const prepare = (text: string): Sqlite.Statement => {
    const statement = kept.get(text) ?? inTwoModes(() => prepareNew(text))
    kept.delete(text)
    kept.set(text, statement)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return statement
  }
  return Object.assign(connection, { prepare })
}

/** `raw` changes a statement for good, so that rows as arrays come from a second one. */
function inTwoModes(prepareNew: () => Sqlite.Statement): Sqlite.Statement {
  let inArrays: Sqlite.Statement | undefined
  const raw = () => {
    inArrays ??= prepareNew().raw()
    return inArrays
  }
  return Object.assign(prepareNew(), { raw })
}
