import { expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import type { Refusal } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { deleteRecord } from '#app/services/records/delete-record.server.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import {
  deletionPage,
  remarksPage,
  writingPage,
} from '#app/services/records/record-forms.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { reader, write } from '#db/client.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aRecord } from '#tests/support/factories/record.ts'

const OTHERS = RECORD_KINDS.filter((kind) => kind !== 'question')

const remarks = (over: Record<string, string> = {}) =>
  EditRemarksInput.parse({ remarks: 'It was discussed.', tags: 'width', base: '1', ...over })

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refusal) => error.kind,
  )

test.each(OTHERS)('a %s keeps its first revision, status, tags and event', async (kind) => {
  const ada = await aPerson()
  const { number } = await aRecord({ kind, by: ada, tags: ['depth'], statement: 'It is $x^2$.' })
  const { record, statement, tags } = await recordRevision(null, { kind, number }, 1)
  expect(record).toMatchObject({ kind, number, revision: 1 })
  expect(statement.html).toContain('katex')
  expect(tags).toEqual(['depth'])
  const { events } = await recordTimeline(null, { kind, number })
  expect(events.map((event) => event.kind)).toEqual(['record-proposed'])
})

test.each(OTHERS)('the remarks and tags of a %s are edited with history', async (kind) => {
  const address = await aRecord({ kind, by: await aPerson(), tags: ['depth'] })
  const trusted = await aPerson({ role: 'trusted' })
  expect((await remarksPage(trusted, address)).present.notWorkedIn).toBeNull()
  await editRemarks(trusted, address, remarks({ reason: 'worked in' }))
  expect(await refusal(editRemarks(trusted, address, remarks()))).toBe('conflict')
  const history = await recordHistory(null, address, {})
  expect(history.tags).toEqual({ added: ['width'], removed: ['depth'] })
  expect(history.differences.map(({ part }) => part)).toEqual(['remarks'])
  expect(history.revisions.map(({ reason }) => reason)).toEqual(['worked in', ''])
})

test.each(OTHERS)('a %s is discussed, and a comment stands in its timeline', async (kind) => {
  const address = await aRecord({ kind, by: await aPerson() })
  const ben = await aPerson()
  expect((await writingPage(ben, address)).record.kind).toBe(kind)
  await postComment(ben, address, PostCommentInput.parse({ body: 'I doubt it.' }))
  const thread = await threadPage(
    null,
    await loadRecord(reader(), null, address.kind, address.number),
  )
  expect(thread.comments).toHaveLength(1)
  const { events } = await recordTimeline(null, address)
  expect(events.map((event) => event.kind)).toEqual(['comment-posted', 'record-proposed'])
})

test.each(OTHERS)(
  'a deleted %s is gone for all but curators, and not found twice',
  async (kind) => {
    const author = await aPerson()
    // Of predictions only a draft is deleted; what is registered stays.
    const status = kind === 'prediction' ? 'draft' : 'open'
    const address = await aRecord({ kind, by: author, status })
    expect(await refusal(deleteRecord(await aPerson(), address, ''))).toBe('forbidden')
    expect((await deletionPage(author, address)).record.number).toBe(address.number)
    await deleteRecord(author, address, 'a slip')
    expect(await refusal(recordHistory(null, address, {}))).toBe('not-found')
    expect(await refusal(deleteRecord(author, address, ''))).toBe('not-found')
    const curator = await aPerson({ role: 'curator' })
    expect((await recordTimeline(curator, address)).events[0]?.data).toEqual({ reason: 'a slip' })
  },
)

/** Every page on which a record's own past and forms stand. */
const readModels = (viewer: Viewer, address: RecordAddress) => [
  () => recordHistory(viewer, address, {}),
  () => recordRevision(viewer, address, 1),
  () => recordTimeline(viewer, address),
  ...(viewer
    ? [
        () => deletionPage(viewer, address),
        () => remarksPage(viewer, address),
        () => writingPage(viewer, address),
        () => deleteRecord(viewer, address, ''),
        () => editRemarks(viewer, address, remarks()),
        () => postComment(viewer, address, PostCommentInput.parse({ body: 'Here?' })),
      ]
    : []),
]

test.each(OTHERS)('a %s that is hidden is in none of its read models', async (kind) => {
  const { id, number } = await aRecord({ kind, by: await aPerson() })
  await write((tx) => updateRecord(tx, id, { visibility: 'hidden' }))
  for (const viewer of [null, await aPerson({ role: 'trusted' })])
    for (const readModel of readModels(viewer, { kind, number }))
      expect(await refusal(readModel())).toBe('not-found')
})

test('facts of a kind are revised, searched and cited with the texts; an edit of the remarks keeps them', async () => {
  const author = await aPerson()
  const facts = { kind: 'law', scope: 'Quobbled nets of $d$ layers, see arXiv:2001.08361.' }
  const claim = await aRecord({ kind: 'claim', by: author, facts })
  const trusted = await aPerson({ role: 'trusted' })
  await editRemarks(trusted, claim, remarks())
  const { facts: kept } = await recordRevision(null, claim, 2)
  expect(kept.map(({ name, text }) => [name, text])).toEqual(Object.entries(facts))
  expect(kept.find(({ name }) => name === 'scope')?.prose?.html).toContain('katex')
  expect((await recordHistory(null, claim, {})).facts).toEqual([])
  const found = await searchPage(null, { q: 'quobbled', kind: null, page: 1 })
  expect(found.results.map((result) => result.record.name)).toEqual([`C${claim.number}`])
  const { citing } = await referencePage(null, 'arxiv-2001.08361')
  expect(citing.map(({ kind, number }) => [kind, number])).toEqual([['claim', claim.number]])
})

test('a fact that changed stands in the comparison under its own name', async () => {
  const author = await aPerson()
  const first = { title: 'T', statement: 'S', background: '', remarks: '' }
  const stored = await aRecord({
    kind: 'claim',
    by: author,
    ...first,
    facts: { scope: 'wide nets' },
  })
  const texts = await renderRecordTexts({ ...first, facts: { scope: 'deep nets' } })
  await write(async (tx) =>
    reviseRecord(tx, {
      record: { ...(await loadActivity(tx, stored.id)), revision: 1 },
      base: 1,
      texts,
      editor: author,
      reason: '',
      event: 'record-edited',
      at: new Date(),
    }),
  )
  const { differences, facts } = await recordHistory(null, stored, {})
  expect(differences).toEqual([])
  expect(facts.map(({ name }) => name)).toEqual(['scope'])
  expect(facts[0]?.segments).toContainEqual({ kind: 'removed', text: 'wide' })
})
