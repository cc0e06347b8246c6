import { beforeAll, expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { loader as claimLoader } from '#app/routes/claims.$ref/route.tsx'
import { loader as experimentLoader } from '#app/routes/experiments.$ref/route.tsx'
import { loader as predictionLoader } from '#app/routes/predictions.$ref/route.tsx'
import { loader as questionLoader } from '#app/routes/questions.$ref/route.tsx'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { dialect } from '#db/dialect.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aMeasurement } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { aChain, type Chain } from '#tests/support/read-models/chain.ts'
import { statementsOf } from '#tests/support/statements/count-statements.ts'

// What a page or an act may cost: whoever adds a statement sees it here and finds another to drop.

let chain: Chain
let reader: Member

beforeAll(async () => {
  chain = await aChain('theory')
  reader = await aPerson()
  for (const on of [chain.question, chain.claim, chain.prediction, chain.experiment])
    await aComment({ by: reader, on })
})

type Loader = (args: never) => Promise<unknown>

/** What the page asks of the database; its frame and the session of the one who asks come to that. */
const ofPage = (loader: Loader, segment: string, number: number, viewer: Viewer) =>
  statementsOf(async () => {
    const request = new Request(`http://site.test/${segment}/${number}`)
    const asked = { request, params: { ref: `${number}` }, context: { viewer, bodies: new Map() } }
    await loader(asked as never).catch((thrown) => {
      if (!(thrown instanceof Response)) throw thrown
    })
  })

test('the frame of a page costs two statements, and none while nothing changes on SQLite', async () => {
  const frame = async () => {
    await settleDue()
    await siteFrame(reader)
  }
  expect((await statementsOf(frame)).length).toBeLessThanOrEqual(2)
  const again = await statementsOf(frame)
  expect(again.length).toBe(dialect === 'sqlite' ? 0 : 2)
})

const PAGES = [
  ['questions', questionLoader, 12, () => chain.question],
  ['claims', claimLoader, 14, () => chain.claim],
  ['predictions', predictionLoader, 16, () => chain.prediction],
  ['experiments', experimentLoader, 12, () => chain.experiment],
] as const

test.each(PAGES)('a page of %s costs so many statements', async (segment, loader, most, record) => {
  const { number } = record()
  for (const viewer of [null, reader]) {
    const sent = await ofPage(loader, segment, number, viewer)
    expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(most)
    expect(sent.length).toBeGreaterThan(5)
  }
})

const ACTS: [string, number, () => Promise<unknown>][] = [
  ['a vote', 6, () => castVote(reader, chain.question.id, { axis: 'useful', value: 1 })],
  [
    'a comment',
    12,
    () =>
      postComment(
        reader,
        { kind: 'question', number: chain.question.number },
        PostCommentInput.parse({ body: 'Take $n$.' }),
      ),
  ],
  ['a registration', 32, () => registerAnother()],
  ['a measurement', 46, () => aMeasurement({ ...another(), value: '0.52', se: '0.01' })],
]

test.each(ACTS)('%s costs so many statements', async (_what, most, act) => {
  const sent = await statementsOf(act)
  expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(most)
  expect(sent.length).toBeGreaterThan(3)
})

const another = () => ({
  by: chain.owner,
  experiment: chain.experiment.number,
  observable: chain.observable.key,
})

let draft: { number: number }
beforeAll(async () => {
  const { owner, observable, claim } = chain
  draft = await aDraftPrediction({
    by: owner,
    observable: observable.key,
    claim: claim.number,
    title: 'Another',
  })
})

const registerAnother = () => registerPrediction(chain.owner, draft.number, { base: 1 })
