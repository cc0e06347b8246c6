import type { Settling } from '#app/domain/verdict/settle/advice.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'

type Advised = Pick<PredictionRow, 'advice' | 'adviceDueAt' | 'verdict'> & { status: string }

const UNDECIDED = ['registered', 'resolution-proposed']

/** What would settle a prediction, while it is undecided and nothing was judged since. */
export const shownSettling = ({
  advice,
  adviceDueAt,
  verdict,
  status,
}: Advised): Settling | null =>
  adviceDueAt === null &&
  UNDECIDED.includes(status) &&
  (verdict ?? 'inconclusive') === 'inconclusive'
    ? (advice?.settling ?? null)
    : null
