import type { Domain } from '#app/domain/observable/domain.ts'
import type { DecisionRule } from '#app/domain/prediction/decision-rule.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'

/** What values are judged by: region and domain in the unit of the observable, its scale, the rule. */
export type Terms = { region: Region; domain: Domain; scale: Scale; rule: DecisionRule }
