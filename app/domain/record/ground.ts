/** What the site itself gives as the basis of a status or the reason of a revision. */
const GROUND_KEYS = [
  'parts.open',
  'parts.partially-answered',
  'parts.answered-affirmative',
  'parts.answered-negative',
  'parts.answered-other',
  'attempt.full',
  'attempt.partial',
  'attempt.reopened',
  'import.basis',
  'import.reason',
] as const
export type GroundKey = (typeof GROUND_KEYS)[number]

/** A key, and the words of a person that belong to it; empty where none do. */
export type Ground = { key: GroundKey; reason: string }

/** As it is stored in a column that else holds what a person wrote. */
export const storedGround = (key: GroundKey, reason?: string): string =>
  JSON.stringify(reason ? { key, with: { reason } } : { key })

/** The ground that such a column holds; null where it holds somebody's own words. */
export function readGround(stored: string): Ground | null {
  if (!stored.startsWith('{')) return null
  try {
    const parsed: { key?: unknown; with?: { reason?: unknown } } = JSON.parse(stored)
    const key = GROUND_KEYS.find((one) => one === parsed.key)
    const reason = parsed.with?.reason
    return key ? { key, reason: typeof reason === 'string' ? reason : '' } : null
  } catch {
    return null
  }
}
