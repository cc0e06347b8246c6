import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Sqlite as Database } from '#db/sqlite-driver.ts'

/** The demonstration that the browser tests start beside the other site. */
const demoOrigin = () => String(process.env.TOUCHSTONE_DEMO_ORIGIN)

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** A cookie with which an invented person is signed in; they have no password of their own. */
export function cookieOf(handle: string): string {
  const token = Array.from(randomBytes(40), (byte) => LETTERS[byte % 32]).join('')
  const file = join(String(process.env.TOUCHSTONE_DEMO_DATA), 'touchstone.db')
  const database = new Database(file, { timeout: 10_000 })
  const now = Date.now()
  database
    .prepare(
      `insert into sessions (id, person_id, created_at, expires_at, agent)
       select ?, id, ?, ?, 'test' from people where handle = ?`,
    )
    .run(createHash('sha256').update(token).digest('hex'), now, now + 86_400_000, handle)
  database.close()
  return `touchstone_session=${token}`
}

/** The markup of a page; null where there is none. */
export async function markupOf(path: string, cookie?: string): Promise<string | null> {
  const answer = await fetch(`${demoOrigin()}${path}`, { headers: cookie ? { cookie } : {} })
  return answer.status === 404 ? null : await answer.text()
}
