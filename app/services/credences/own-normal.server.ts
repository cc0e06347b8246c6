import { meanOf } from '#app/domain/credence/score-forecasts.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { crpsNormal } from '#app/domain/score/rules.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'
import { counts, type MeasuredMoment } from './outcomes-for.server.ts'

const MOST_NAMED = 6

/** How near the normal of a prediction with a standard deviation came to each value that counts. */
export function ownNormal({ form, value, sd }: PredictionRow, measured: MeasuredMoment[]) {
  if (form !== 'point-sd' || value === null || sd === null) return null
  const each = measured.filter(counts).map((row) => ({
    experiment: recordName('experiment', row.number),
    score: crpsNormal(value, sd, row.value),
  }))
  return {
    each: each.slice(0, MOST_NAMED),
    n: each.length,
    mean: meanOf(each.map(({ score }) => score)),
  }
}
