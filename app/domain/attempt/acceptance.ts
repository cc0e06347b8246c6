import { REVIEW_VERDICTS, type ReviewVerdict } from './attempt.ts'

/** A review as far as the rules ask for it. `conflict` is empty where the reviewer has none. */
export type Review = {
  reviewerId: string
  verdict: ReviewVerdict
  conflict: string
  supersededAt: Date | null
}

/** Confirmed reviews without a conflict of interest that acceptance takes, alone and with a checked proof. */
const NEEDED = { alone: 2, machineChecked: 1 } as const

const standing = <One extends Pick<Review, 'supersededAt'>>(reviews: readonly One[]): One[] =>
  reviews.filter(({ supersededAt }) => supersededAt === null)

/** People who say that it holds and have nothing to gain from that. */
export const confirmations = (reviews: readonly Review[]): number =>
  standing(reviews).filter(({ verdict, conflict }) => verdict === 'confirmed' && conflict === '')
    .length

/** What acceptance still lacks: nothing, a confirmation (or else the mark), or more. */
export type Lack = 'none' | 'one' | 'one-or-mark' | 'two'

export function lackOf(reviews: readonly Review[], machineChecked: boolean): Lack {
  const confirmed = confirmations(reviews)
  if (confirmed >= (machineChecked ? NEEDED.machineChecked : NEEDED.alone)) return 'none'
  if (machineChecked) return 'one'
  return confirmed === 1 ? 'one-or-mark' : 'two'
}

/** Whether somebody has stated a conflict of interest in the review that stands. */
export const statedConflict = (
  reviews: readonly Omit<Review, 'verdict'>[],
  personId: string | undefined,
): boolean =>
  standing(reviews).some(({ reviewerId, conflict }) => reviewerId === personId && conflict !== '')

export type ReviewTally = { verdict: ReviewVerdict; count: number }[]

/** How many of the reviews that stand say what; verdicts that nobody gave are left out. */
export const reviewTally = (
  reviews: readonly Pick<Review, 'verdict' | 'supersededAt'>[],
): ReviewTally =>
  REVIEW_VERDICTS.map((verdict) => ({
    verdict,
    count: standing(reviews).filter((review) => review.verdict === verdict).length,
  })).filter(({ count }) => count > 0)
