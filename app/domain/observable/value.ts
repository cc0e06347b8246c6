import type { ExperimentState } from '#app/domain/experiment/state.ts'

/** Why a measured value takes part in nothing; `stands` otherwise. The first that applies. */
export type Standing = 'stands' | 'corrected' | 'excluded' | 'withdrawn' | 'unreported'

type Measured = {
  supersededAt: Date | null
  excludedAt: Date | null
  experimentStatus: ExperimentState
}

export function standingOf({ supersededAt, excludedAt, experimentStatus }: Measured): Standing {
  if (supersededAt) return 'corrected'
  if (excludedAt) return 'excluded'
  if (experimentStatus === 'withdrawn') return 'withdrawn'
  return experimentStatus === 'reported' ? 'stands' : 'unreported'
}

type Dated = { correctsId: string | null; publishedAt: Date | null; createdAt: Date }

/** When a value became public: a correction with its entry, others with their experiment. */
export const valueSince = ({ correctsId, publishedAt, createdAt }: Dated): Date =>
  correctsId ? createdAt : (publishedAt ?? createdAt)
