import { reviewTally } from '#app/domain/attempt/acceptance.ts'
import type { Mark } from '#app/domain/attempt/marks.ts'
import { mayClaimAttempt } from '#app/domain/attempt/policy.ts'
import { takesAttempts } from '#app/domain/attempt/state.ts'
import type { AttemptLine } from '#app/domain/attempt/view.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { type AttemptRow, attemptsOf, standingVerdicts } from '#db/queries/attempts.ts'

const MOST = 100

type Question = Pick<Subject, 'visibility'> & { id: string; status: string }
type Basis = { basisAttemptId: string | null }

/** The attempts on a question as far as this viewer may list them, and whether another can be claimed. */
export async function attemptsOn(
  viewer: Viewer,
  { id, status, visibility }: Question,
  { basisAttemptId }: Basis,
) {
  const rows = await attemptsOf(reader(), scopeOf(viewer), id, MOST)
  const ids = rows.map((row) => row.id)
  const verdicts = await standingVerdicts(reader(), ids)
  const open = takesAttempts(status as QuestionStatus)
  return {
    items: rows.map(
      (row): AttemptLine => ({
        id: row.id,
        title: body(row.id, 'title', row.revision, row.titleHtml),
        author: { handle: row.handle, displayName: row.displayName },
        createdAt: row.createdAt,
        direction: row.direction,
        scope: row.scope,
        state: row.state,
        tally: reviewTally(verdicts.get(row.id) ?? []),
        conflicts: (verdicts.get(row.id) ?? []).filter(({ conflict }) => conflict !== '').length,
        marks: marksOn(row),
      }),
    ),
    /** The one that the status of the question stands on. */
    basisId: ids.find((one) => one === basisAttemptId) ?? null,
    /** A visitor is asked to sign in first. */
    mayClaim: open && (!viewer || mayClaimAttempt(viewer, { authorId: null, visibility })),
  }
}

const marksOn = ({ machineCheckedAt, digestedAt }: AttemptRow): Mark[] => [
  ...(machineCheckedAt ? ['machine-checked' as const] : []),
  ...(digestedAt ? ['human-digested' as const] : []),
]
