import { mayRaiseFlag, mayRate } from '#app/domain/question/policy.ts'
import {
  medianOf,
  type OwnRatings,
  QUESTION_FLAGS,
  type QuestionFlag,
  RATING_AXES,
} from '#app/domain/question/rating.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { countFlags, countRatings, ownFlags, ownRatings, raisedFirst } from '#db/queries/ratings.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

const MOST_NAMES = 100

/** What people hold of a question that this viewer may see, and what they do about it. */
export async function questionRatings(q: Reader, viewer: Viewer, record: RecordWithAuthor) {
  const rater = viewer && { recordId: record.id, personId: viewer.id }
  const none: { ratings: OwnRatings; flags: QuestionFlag[] } = { ratings: {}, flags: [] }
  const [counts, raised, given, flagged] = await Promise.all([
    countRatings(q, record.id),
    flagsRaised(q, record.id),
    rater ? ownRatings(q, rater) : none.ratings,
    rater ? ownFlags(q, rater) : none.flags,
  ])
  return {
    axes: RATING_AXES.map((axis) => ({
      axis,
      ...medianOf(counts.filter((row) => row.axis === axis)),
      own: given[axis] ?? null,
    })),
    flags: QUESTION_FLAGS.map((flag) => ({
      flag,
      ...(raised.get(flag) ?? { count: 0, handles: [] }),
      own: flagged.includes(flag),
    })),
    refused: refusal(viewer, record),
    mayRate: mayRate(viewer, record),
    mayRaiseFlag: mayRaiseFlag(viewer, record),
  }
}

/** Why this viewer finds no form to rate with. */
function refusal(viewer: Viewer, { authorId }: RecordWithAuthor): 'signIn' | 'own' | null {
  if (!viewer) return 'signIn'
  return viewer.id === authorId ? 'own' : null
}

type Raised = { count: number; handles: string[] }

async function flagsRaised(q: Reader, recordId: string): Promise<Map<QuestionFlag, Raised>> {
  const counts = await countFlags(q, recordId)
  const named = counts.map(async ({ flag, count }) => {
    const first = await raisedFirst(q, recordId, flag, MOST_NAMES)
    return [flag, { count, handles: first.map(({ handle }) => handle) }] as const
  })
  return new Map(await Promise.all(named))
}
