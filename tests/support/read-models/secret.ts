import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { raiseFlag } from '#app/services/questions/raise-flag.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { withdrawResolution } from '#app/services/resolutions/withdraw-resolution.server.ts'
import { reader, write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { updateAttempt } from '#db/queries/attempts.ts'
import { updateComment } from '#db/queries/comments.ts'
import { advance } from '#db/queries/counters.ts'
import { insertEstablishment } from '#db/queries/establishments.ts'
import { updateEvidence } from '#db/queries/evidence.ts'
import { addLinks } from '#db/queries/links.ts'
import { updateRecord } from '#db/queries/records.ts'
import { evidence, measurements } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { believe, decide } from '#tests/support/factories/decided.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aProposal } from '#tests/support/factories/resolution.ts'
import { attemptsOf } from './attempts.ts'
import { asked, type Chain, measured, registered } from './chain.ts'

export const WORD = 'xylophonics'
const WORK = 'arXiv:1234.56789'
/** A value and a bound that stand nowhere else. */
export const VALUE = '0.61151'
export const BOUND = '0.31417'
export const SECRET_KINDS = ['question', 'claim', 'prediction', 'experiment'] as const
export type SecretKind = (typeof SECRET_KINDS)[number]

/** Numbers that no other record has. */
const FROM: Record<SecretKind, number> = {
  question: 4100,
  claim: 5200,
  prediction: 6300,
  experiment: 7400,
}

export const text = `A ${WORD} of ${WORK}.`

type Made = { id: string; number: number }
type Make = (chain: Chain, by: Member) => Promise<Made>

const secretIn = ({ key }: Chain) => ({
  title: `Secret ${WORD}`,
  statement: text,
  background: text,
  tags: WORD,
  area: key,
})

/** Each hangs on its neighbours in every way in which its kind can. */
const MAKE: Record<SecretKind, Make> = {
  async question(chain, by) {
    const { question, claim, rival } = chain
    const made = await asked(by, { ...secretIn(chain), parent: `Q${question.number}` })
    await link(claim.id, 'answers', made.id)
    await link(rival.id, 'bears-on', made.id)
    await raiseFlag(chain.owner, made.number, { flag: 'working-on-it', to: 'raised' })
    return made
  },
  async claim(chain, by) {
    const { question, claim, rival, prediction } = chain
    const answers = `Q${question.number}`
    const near = { answers, rivals: `C${claim.number}` }
    const made = await aClaim({ by, ...secretIn(chain), ...near })
    await link(claim.id, 'rival-of', made.id)
    await link(made.id, 'supersedes', rival.id)
    await link(prediction.id, 'derived-from', made.id)
    return made
  },
  async prediction(chain, by) {
    const { claim, prediction, experiment, observable } = chain
    const region = { lower: BOUND, upper: '0.33' }
    const near = { claim: claim.number }
    const made = await registered({
      by,
      ...secretIn(chain),
      ...region,
      ...near,
      observable: observable.key,
    })
    await link(experiment.id, 'preregistered-for', made.id)
    await link(experiment.id, 'tests', made.id)
    await link(made.id, 'supersedes', prediction.id)
    return made
  },
  async experiment(chain, by) {
    const { prediction, experiment } = chain
    const near = { replicates: `E${experiment.number}`, tests: `P${prediction.number}` }
    const made = await anExperiment({ by, ...secretIn(chain), ...near, source: WORK })
    await aMeasurement({ by, experiment: made.number, ...measured(chain, VALUE, '0.001') })
    await link(experiment.id, 'replicates', made.id)
    return made
  },
}

const link = (fromId: string, relation: string, toId: string) =>
  write((tx) => addLinks(tx, { fromId, toIds: [toId], relation, at: new Date() }))

/** Decides a prediction on which both believed something, so that both have a score. */
async function scored(recordId: string, owner: Member, by: Member) {
  const at = new Date()
  const later = new Date(at.getTime() + 86_400_000)
  await believe(recordId, [
    [owner, 0.6, at],
    [by, 0.9, at],
  ])
  await decide(recordId, { by: owner, effectiveAt: later, finalAt: later })
}

/** A record that is going to be hidden, with all that is said on it and by it. */
export async function aSecret(chain: Chain, kind: SecretKind) {
  const author = await aPerson({ handle: `secretive-${kind}` })
  await write((tx) => advance(tx, kind, FROM[kind]))
  const { id, number } = await MAKE[kind](chain, author)
  const address = { kind, number }
  const attached = await attachedByHand(chain, address, author)
  const decided = kind === 'prediction' ? await decidedOn(number, author) : NOTHING_DECIDED
  if (kind === 'prediction') await scored(id, chain.owner, author)
  const establishment = await proposedFor(kind === 'claim' ? id : chain.claim.id, author)
  const open = { kind: 'question' as const, number: chain.question.number }
  const [onSecret, onOpen] = [await comment(chain.owner, address), await comment(author, open)]
  const attempts = await attemptsOf(chain, { ...address, id }, author, text)
  for (const attempt of attempts.all) await attachAttempt(chain, attempt)
  const values = await reader().select().from(measurements)
  const own = new Set(values.filter((row) => row.experimentId === id).map((row) => row.id))
  const all = await reader().select().from(evidence)
  const touching = all.filter(
    (row) =>
      row.targetId === id ||
      row.experimentId === id ||
      own.has(row.measurementId ?? '') ||
      attempts.all.includes(row.attemptId ?? ''),
  )
  return {
    ...address,
    id,
    author,
    name: recordName(kind, number),
    comments: [onSecret, onOpen],
    onOpen,
    attempts: attempts.all,
    attemptOnOpen: attempts.onOpen,
    measurements: [...own],
    evidence: [...touching.map((row) => row.id), attached],
    attached,
    ...decided,
    establishment,
  }
}

export type Secret = Awaited<ReturnType<typeof aSecret>>

const NOTHING_DECIDED = { resolutions: [] as string[], disputes: [] as string[] }

/** A resolution that somebody proposed on a prediction, its author disputed, and its proposer took back. */
async function decidedOn(number: number, author: Member) {
  const by = await aPerson({ role: 'trusted' })
  const { id } = await aProposal({ by, prediction: { number }, rationale: text })
  const { id: dispute } = await disputeResolution(author, id, `No ${WORD}.`)
  await withdrawResolution(by, id, `Without ${WORD}.`)
  return { resolutions: [id], disputes: [dispute] }
}

async function comment(by: Member, address: Parameters<typeof postComment>[1]): Promise<string> {
  const said = { body: text, anchor: null, parentId: undefined, key: undefined }
  return (await postComment(by, address, said)).id
}

type Said = { kind: SecretKind; number: number }

/** What the record says of the chain or is told by it; and evidence between two public records. */
async function attachedByHand(chain: Chain, { kind, number }: Said, author: Member) {
  const attach = (what: string, rationale: string, to: Said, by = chain.owner) =>
    addEvidence(by, to, AddEvidenceInput.parse({ what, rationale, relation: 'contradicts' }))
  const claim = { kind: 'claim' as const, number: chain.claim.number }
  const question = { kind: 'question' as const, number: chain.question.number }
  if (kind === 'experiment')
    for (const target of [claim, question]) await attach(`E${number}`, 'It says so.', target)
  else await attach(`E${chain.experiment.number}`, 'It says so.', { kind, number })
  return (await attach(`E${chain.experiment.number}`, text, claim, author)).id
}

/** An attempt that is going to be hidden speaks for a public claim, in words of its own. */
const attachAttempt = ({ owner, claim: { number } }: Chain, id: string) =>
  addEvidence(
    owner,
    { kind: 'claim', number },
    AddEvidenceInput.parse({ what: `/attempts/${id}`, rationale: text, relation: 'supports' }),
  )

/** A proposal to hold a claim established, as it would stand had the claim the ground for it. */
async function proposedFor(claimId: string, author: Member): Promise<string> {
  const id = newId()
  const proposal = { claimId, proposedById: author.id, proposedAt: new Date() }
  await write((tx) =>
    insertEstablishment(tx, { id, ...proposal, reason: 'Held so by many.', endedReason: '' }),
  )
  return id
}

/** Takes the record, a comment, an attempt and a piece of evidence out of sight, as the site's own acts do. */
export async function hide(chain: Chain, secret: Secret, visibility: Visibility) {
  const { kind, id, author, onOpen, attached, attemptOnOpen } = secret
  await write(async (tx) => {
    await updateRecord(tx, id, { visibility })
    await updateComment(tx, onOpen, { visibility })
    await updateEvidence(tx, attached, { visibility })
    await updateAttempt(tx, attemptOnOpen, { visibility })
    const { claim } = chain
    for (const record of [
      { id, kind },
      { id: claim.id, kind: claim.kind },
    ])
      await recomputeRecord(tx, record, author.id, new Date())
  })
}
