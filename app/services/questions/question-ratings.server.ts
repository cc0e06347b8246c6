import { mayRaiseFlag, mayRate } from '#app/domain/question/policy.ts'
import {
  medianOf,
  QUESTION_FLAGS,
  type QuestionFlag,
  RATING_AXES,
  type RatingAxis,
  type RatingValue,
} from '#app/domain/question/rating.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { countOpinions, raisedFirst } from '#db/queries/ratings.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

const MOST_NAMES = 100

/** What people hold of a question that this viewer may see, and what they do about it. */
export async function questionRatings(q: Reader, viewer: Viewer, record: RecordWithAuthor) {
  const counted = await countOpinions(q, record.id, viewer?.id ?? null)
  const counts = counted.filter(({ flag }) => flag === 0)
  const raised = await flagsRaised(
    q,
    record.id,
    counted.filter(({ flag }) => flag === 1),
  )
  const own = (axis: RatingAxis) =>
    (counts.find((row) => row.name === axis && row.own === 1)?.value ?? null) as RatingValue | null
  return {
    axes: RATING_AXES.map((axis) => ({
      axis,
      ...medianOf(counts.filter((row) => row.name === axis)),
      own: own(axis),
    })),
    flags: QUESTION_FLAGS.map((flag) => ({
      flag,
      ...(raised.get(flag) ?? { count: 0, handles: [], own: false }),
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

type Raised = { count: number; handles: string[]; own: boolean }

type Counted = Awaited<ReturnType<typeof countOpinions>>[number]

async function flagsRaised(q: Reader, recordId: string, counts: Counted[]) {
  const named = counts.map(async ({ name, count, own }) => {
    const flag = name as QuestionFlag
    const first = await raisedFirst(q, recordId, flag, MOST_NAMES)
    const raised: Raised = { count, own: own === 1, handles: first.map(({ handle }) => handle) }
    return [flag, raised] as const
  })
  return new Map(await Promise.all(named))
}
