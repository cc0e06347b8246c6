import type { RulesChanged } from '#app/domain/score/view.ts'
import { reader } from '#db/client.ts'
import { countMoved, countTyped } from '#db/queries/effective-times.ts'
import { findSetting } from '#db/queries/settings.ts'
import { versionCache } from '#db/version-cache.ts'
import { SCORES_RECOMPUTED_AT } from './recompute-old-scores.server.ts'

const kept = versionCache<RulesChanged>(1)

/** Whether scores of an earlier version are being recomputed, or when they were; null where neither. */
export const rulesChanged = (): Promise<RulesChanged> =>
  kept('', async () => {
    const q = reader()
    if ((await countTyped(q)) > 0) return { state: 'now' }
    const since = await findSetting(q, SCORES_RECOMPUTED_AT)
    if (typeof since !== 'string') return null
    return { state: 'done', at: new Date(since), moved: await countMoved(q) }
  })
