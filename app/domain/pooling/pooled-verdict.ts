import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { type Judgement, judge } from '#app/domain/verdict/verdict.ts'
import { estimateFrom } from './poolable.ts'
import type { Pooled } from './pooled.ts'

/** The rule for one measurement, applied to the interval of the pooled mean; null without any. */
export const pooledVerdict = (
  pooled: Pooled | null,
  region: Region,
  scale: Scale,
): Judgement | null => (pooled === null ? null : judge(estimateFrom(pooled, scale), region, scale))
