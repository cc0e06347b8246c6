import { isUndecided } from '#app/domain/prediction/state.ts'
import type { Settling } from '#app/domain/verdict/settle/advice.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'

type Advised = Pick<PredictionRow, 'advice' | 'adviceDueAt' | 'verdict'> & { status: string }

/** What would settle a prediction, while it is undecided and nothing was judged since. */
export const shownSettling = ({
  advice,
  adviceDueAt,
  verdict,
  status,
}: Advised): Settling | null =>
  adviceDueAt === null && isUndecided(status) && (verdict ?? 'inconclusive') === 'inconclusive'
    ? (advice?.settling ?? null)
    : null
