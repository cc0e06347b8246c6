import { estimateOf, type Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import { OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import { RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'

export const within = (lower: number | null, upper: number | null): Region => ({ lower, upper })

export const termsWith = (region: Region, over: Partial<Omit<Terms, 'region'>> = {}): Terms => ({
  region,
  domain: OPEN_DOMAIN,
  scale: 'linear',
  rule: RULE_WITHOUT_ONE,
  ...over,
})

/** A measurement that counts, of a group of its own. */
export const measuredAs = (
  id: string,
  value: number,
  uncertainty: number | Uncertainty,
  over: Partial<Attached> = {},
): Attached => ({
  id,
  estimate: estimateOf(
    value,
    typeof uncertainty === 'number' ? { kind: 'se', se: uncertainty, df: null } : uncertainty,
    'linear',
  ),
  standing: 'counted',
  inForce: true,
  group: '',
  publishedAt: null,
  inSample: false,
  reanalysis: false,
  speaks: false,
  ...over,
})
