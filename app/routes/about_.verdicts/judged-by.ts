import { type Domain, OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import { type DecisionRule, RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'

type Unusual = { scale?: Scale; domain?: Domain; rule?: Partial<DecisionRule> }

/** The terms of the examples: unless they say otherwise any value is possible, by the usual rule. */
export const judgedBy = (
  region: Region,
  { scale = 'linear', domain = OPEN_DOMAIN, rule = {} }: Unusual = {},
): Terms => ({ region, domain, scale, rule: { ...RULE_WITHOUT_ONE, ...rule } })
