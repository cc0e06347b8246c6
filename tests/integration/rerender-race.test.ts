import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import {
  renderObservable,
  storeObservable,
} from '#app/services/observables/store-observable.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import { storeRecord } from '#app/services/records/store-record.server.ts'
import { changeMacro } from '#app/services/site/change-settings.server.ts'
import { reader, write } from '#db/client.ts'
import { takeNumber } from '#db/queries/counters.ts'
import { observableById } from '#db/queries/observables.ts'
import { clarificationsOf } from '#db/queries/predictions.ts'
import { comments, jobs } from '#db/schema/index.ts'
import { aMacro, runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

let administrator: Member
let world: Awaited<ReturnType<typeof aTestedClaim>>

const TEXT = 'So $\\loss$ falls.'
const toOmega = () => changeMacro(administrator, { name: '\\loss', expansion: '\\Omega' })

/** The macro changes when the key of the form is asked for: the texts are set, nothing is stored. */
function changingMeanwhile<Input extends object>(input: Input) {
  const changed: Promise<unknown>[] = []
  const racing = Object.defineProperty({ ...input }, 'key', {
    enumerable: true,
    get: () => void changed.push(toOmega()),
  })
  return { racing, changed: () => Promise.all(changed) }
}

async function settled(html: () => Promise<string | undefined>) {
  await runJobs()
  expect(await html()).toContain('Ω')
  expect(await html()).not.toContain('Λ')
}

beforeAll(async () => {
  administrator = await aPerson({ role: 'administrator' })
  world = await aTestedClaim()
})

const toLambda = () => aMacro({ by: administrator, name: '\\loss', as: '\\Lambda' })
const texts = () =>
  renderRecordTexts({ title: 'A title', statement: TEXT, background: '', remarks: '' })
const statementOf = (number: number) => async () =>
  (await loadRecord(reader(), null, 'question', number)).statementHtml

test('a record and its revision are set again when a macro changed before they were stored', async () => {
  await toLambda()
  const stale = await texts()
  const number = await takeNumber('question')
  await toOmega()
  await runJobs()
  await write((tx) =>
    storeRecord(tx, {
      kind: 'question',
      number,
      texts: stale,
      tags: [],
      areaId: null,
      author: world.ada,
      status: 'open',
      basis: '',
      visibility: 'public',
      event: 'record-proposed',
      at: new Date(),
    }),
  )
  await settled(statementOf(number))
  await write(async (tx) => {
    const record = await loadRecord(tx, null, 'question', number)
    const change = { record, texts: stale, editor: world.ada, reason: '', at: new Date() }
    await reviseRecord(tx, { ...change, event: 'record-edited' })
  })
  await settled(statementOf(number))
})

test('an observable is set again when a macro changed before it was stored', async () => {
  await toLambda()
  const stale = await renderObservable({
    key: 'late',
    symbol: 'l',
    name: 'Late',
    definition: TEXT,
    unit: '1',
    scale: 'linear',
    domainLower: null,
    domainUpper: null,
    aliases: [],
  })
  await toOmega()
  await runJobs()
  const { id } = await write((tx) => storeObservable(tx, stale, world.ada.id, new Date()))
  await settled(async () => (await observableById(reader(), id))?.definitionHtml)
})

test('a comment is set again when a macro changed while it was posted', async () => {
  await toLambda()
  const { racing, changed } = changingMeanwhile(PostCommentInput.parse({ body: TEXT }))
  const target = { kind: 'claim', number: world.claim.number } as const
  const { id } = await postComment(world.eve, target, racing)
  await changed()
  await settled(async () => {
    const [row] = await reader().select().from(comments).where(eq(comments.id, id))
    return row?.bodyHtml
  })
})

test('a rationale is set again when a macro changed while it was given', async () => {
  await toLambda()
  const typed = { what: 'arXiv:2203.15556', relation: 'supports', rationale: TEXT }
  const { racing, changed } = changingMeanwhile(AddEvidenceInput.parse(typed))
  const target = { kind: 'claim', number: world.claim.number } as const
  await addEvidence(world.eve, target, racing)
  await changed()
  await settled(async () => (await evidenceOn(null, world.claim.id))[0]?.rationale.html)
})

test('a clarification is set again when a macro changed while it was made', async () => {
  await toLambda()
  const { racing, changed } = changingMeanwhile({ text: TEXT })
  const { ada, prediction } = world
  await clarifyPrediction(ada, prediction.number, racing)
  await changed()
  await settled(async () => (await clarificationsOf(reader(), prediction.id))[0]?.textHtml)
})

test('nothing is set again where no macro changed', async () => {
  await toLambda()
  const target = { kind: 'claim', number: world.claim.number } as const
  await postComment(world.eve, target, PostCommentInput.parse({ body: TEXT }))
  expect(await reader().select().from(jobs).where(eq(jobs.kind, 'rerender'))).toEqual([])
})
