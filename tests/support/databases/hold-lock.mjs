import { createRequire } from 'node:module'
import pg from 'pg'

// A process of its own that holds what every write needs. Prints `held`, and lets go when its input ends.
const [url = '', table = ''] = process.argv.slice(2)
const letGo = url.startsWith('file:') ? onSqlite(url.slice(5)) : await onPostgres(url)
process.stdout.write('held\n')
process.stdin.resume().once('end', letGo)

/** @param {string} file */
function onSqlite(file) {
  const require = createRequire(import.meta.url)
  const Sqlite = require(
    Number(process.versions.napi) >= 10 ? 'better-sqlite3-napi' : 'better-sqlite3',
  )
  const connection = new Sqlite(file)
  connection.exec('BEGIN IMMEDIATE')
  return () => connection.close()
}

/** What SQLite locks for one writer is the whole file; here it is one table, against all who change it.
 * @param {string} address
 */
async function onPostgres(address) {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`begin; lock table ${table} in share row exclusive mode`)
  return () => client.end()
}
