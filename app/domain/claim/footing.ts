import type { Footing } from '#app/domain/verdict/footing.ts'
import type { PredictionReason, Reason } from './reason.ts'

const isSupport = (reason: Reason): reason is PredictionReason =>
  'says' in reason && reason.says === 'supports'

/**
 * The footing of a supported claim: *foretold* if a prediction that supports it is, else *fits what
 * was known* if the data of one are; null where only resolutions without a verdict support it.
 */
export function footingOfClaim(status: string, reasons: readonly Reason[]): Footing | null {
  if (status !== 'supported') return null
  const footings = reasons.filter(isSupport).map(({ footing }) => footing ?? null)
  if (footings.includes('foretold')) return 'foretold'
  return footings.includes('known') ? 'known' : null
}

/** The support that would bend most: the one that the smallest share of its analyses bears out. */
export function weakestSupport(reasons: readonly Reason[]) {
  const varied = reasons.filter(isSupport).flatMap(({ prediction, robustness }) => {
    return robustness ? [{ prediction, ...robustness }] : []
  })
  const [first, ...others] = varied
  if (!first) return null
  return others.reduce((a, b) => (b.agree / b.of < a.agree / a.of ? b : a), first)
}
