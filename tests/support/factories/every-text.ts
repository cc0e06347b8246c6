import { PostCommentInput } from '#app/domain/comment/input.ts'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { EditProfileInput } from '#app/domain/person/input.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { DescribeReferenceInput } from '#app/domain/reference/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { editProfile } from '#app/services/accounts/edit-profile.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import { describeReference } from '#app/services/references/describe-reference.server.ts'
import { anAttempt, aReview } from './attempt.ts'
import { aQuestionToAnswer } from './attempt-world.ts'
import { aClaim } from './claim.ts'
import { aPerson } from './person.ts'
import { aProposal } from './resolution.ts'
import { aTestedClaim } from './tested-claim.ts'

/** One text of each kind, with these words in each of its fields. */
export async function everyText(words: string, symbol: string) {
  const curator = await aPerson({ role: 'administrator' })
  await editProfile(
    curator,
    EditProfileInput.parse({ displayName: 'Ada', about: words, base: '1' }),
  )
  const texts = { title: words, statement: words, background: words, scope: words }
  const { number } = await aClaim({ by: curator, ...texts })
  await onClaim(curator, number, words)
  const { ada, prediction } = await aTestedClaim({
    observable: { symbol, definition: words },
    scope: words,
    criterion: words,
  })
  await clarifyPrediction(ada, prediction.number, { text: words })
  await aProposal({ by: curator, prediction, rationale: words })
  const { author, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: author, on: question, title: words, body: words })
  await aReview(attempt, { body: words })
}

async function onClaim(by: Member, number: number, words: string) {
  const claim = { kind: 'claim', number } as const
  await editRemarks(by, claim, EditRemarksInput.parse({ remarks: words, base: '1' }))
  await postComment(by, claim, PostCommentInput.parse({ body: words }))
  const cited = { what: 'arXiv:2203.15556', relation: 'supports' }
  await addEvidence(by, claim, AddEvidenceInput.parse({ ...cited, rationale: words }))
  const said = DescribeReferenceInput.parse({ title: words, base: '0' })
  await describeReference(by, 'arxiv-2203.15556', said)
}
