import { OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import { RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'

/** The terms of the examples: any value is possible, and the rule is the usual one. */
export const judgedBy = (region: Region, scale: Scale = 'linear'): Terms => ({
  region,
  domain: OPEN_DOMAIN,
  scale,
  rule: RULE_WITHOUT_ONE,
})
