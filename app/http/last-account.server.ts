import { DAY_MS } from '#app/domain/text/day.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { seal, unseal } from '#app/services/site/site-seal.server.ts'
import { cookiesIn, secureCookies } from './cookies.server.ts'

const DAYS_KEPT = 60

const cookieName = () => `${secureCookies() ? '__Host-' : ''}touchstone_account`

/**
 * Whose session a browser had last. A session's own cookie goes with it, and a form that is sent
 * afterwards is to wait for the account that it was typed under and for no other.
 */
export async function lastAccount(cookies: string | undefined): Promise<string | null> {
  const [sealed] = cookiesIn(cookies, cookieName())
  return sealed ? unseal('last-account', sealed) : null
}

/** The cookie that says so, where a browser does not have it yet; null where it has. */
export async function rememberAccount(
  viewer: NonNullable<Viewer>,
  cookies: string | undefined,
): Promise<string | null> {
  if ((await lastAccount(cookies)) === viewer.id) return null
  const value = await seal('last-account', viewer.id)
  const secure = secureCookies() ? '; Secure' : ''
  const seconds = (DAYS_KEPT * DAY_MS) / 1000
  return `${cookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
