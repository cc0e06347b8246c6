import type { EffectiveBasis } from '#app/domain/resolution/effective-time.ts'
import { type ResolutionRow, updateResolution } from '#db/queries/resolutions.ts'
import type { Tx } from '#db/types.ts'
import { computeEffective } from './compute-effective.server.ts'

/** What a curator set, or an earlier version had without anything to compute it from, stays. */
const SETTLED: readonly EffectiveBasis[] = ['curator', 'stated']

/**
 * Computes the effective time of a resolution by what was stored by a moment, at which it becomes final
 * or an earlier version had it: what was typed then stays beside it, and holds where nothing can be
 * computed.
 */
export async function settleEffective(tx: Tx, resolution: ResolutionRow, by: Date): Promise<void> {
  const { id, recordId, outcome, effectiveBasis, effectiveAt } = resolution
  if (SETTLED.includes(effectiveBasis)) return
  const computed = await computeEffective(tx, recordId, { outcome, by })
  const isOld = effectiveBasis === 'typed'
  const kept = isOld ? { effectiveTypedAt: effectiveAt } : {}
  if (computed && (computed.basis === 'computed' || !isOld)) {
    const { at, basis } = computed
    const found = { effectiveAt: at, effectiveBasis: basis, effectiveComputedAt: at }
    await updateResolution(tx, id, { ...kept, ...found })
  } else if (isOld) await updateResolution(tx, id, { ...kept, effectiveBasis: 'stated' })
}
