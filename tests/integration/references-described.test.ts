import { beforeAll, expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { DescribeReferenceInput } from '#app/domain/reference/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { describeReference } from '#app/services/references/describe-reference.server.ts'
import { fillFromBibtex } from '#app/services/references/fill-from-bibtex.server.ts'
import { describeReferenceForm } from '#app/services/references/reference-forms.server.ts'
import { referenceHistory } from '#app/services/references/reference-history.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { registerWork } from '#app/services/references/register-work.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { reader, write } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

let citer: Member
let curator: Member
let stranger: Member
let number = 0

const slugOf = (id: number) => `arxiv-2101.${String(id).padStart(5, '0')}`

/** A work that the citer cites and nobody has described. */
async function aWork(): Promise<string> {
  const id = ++number
  await aClaim({ by: citer, statement: `See arXiv:2101.${String(id).padStart(5, '0')}.` })
  return slugOf(id)
}

const say = (by: Member, slug: string, said: Record<string, string>) =>
  describeReference(by, slug, DescribeReferenceInput.parse({ base: '0', ...said }))

beforeAll(async () => {
  citer = await aPerson({ role: 'trusted' })
  stranger = await aPerson({ role: 'trusted' })
  curator = await aPerson({ role: 'curator' })
})

test('who cites a work says what it is, and its title is set', async () => {
  const slug = await aWork()
  expect((await referencePage(citer, slug)).describe).toBe(true)
  const authors = 'Kaplan, Jared and G{\\"o}del, Kurt'
  await say(citer, slug, { title: 'On $L(N)$', authors, year: '2020', venue: 'Journal of Widgets' })
  const { reference, revision } = await referencePage(null, slug)
  expect(reference).toMatchObject({
    authors: ['Jared Kaplan', 'Kurt Gödel'],
    year: 2020,
    venue: 'Journal of Widgets',
  })
  expect(reference.title?.html).toContain('class="katex"')
  expect(revision).toBe(1)
})

test('who cites it in a comment may as well; somebody else may not', async () => {
  const slug = await aWork()
  expect(await refusalOf(say(stranger, slug, { title: 'X' }))).toBe('forbidden describeReference')
  expect((await referencePage(stranger, slug)).describe).toBe(false)
  const { number: on } = await aClaim({ by: citer })
  const body = PostCommentInput.parse({ body: `See arXiv:2101.${slug.slice(-5)}.` })
  await postComment(stranger, { kind: 'claim', number: on }, body)
  await say(stranger, slug, { title: 'X' })
  expect((await referencePage(null, slug)).reference.titlePlain).toBe('X')
})

test('the word of a curator stands over that of who cites it', async () => {
  const slug = await aWork()
  await say(citer, slug, { title: 'First' })
  await say(curator, slug, { title: 'Second', base: '1' })
  expect(await refusalOf(say(citer, slug, { title: 'Third', base: '2' }))).toBe(
    'forbidden curatorDescribed',
  )
  expect((await referencePage(citer, slug)).describe).toBe(false)
  expect((await referencePage(null, slug)).reference.titlePlain).toBe('Second')
})

test('of two who describe it at once the second gets a conflict', async () => {
  const slug = await aWork()
  await say(citer, slug, { title: 'First' })
  expect(await refusalOf(say(curator, slug, { title: 'Second' }))).toBe('conflict edited')
})

test('all that was said stays in the history, with who and when, and is an event', async () => {
  const slug = await aWork()
  await say(citer, slug, { title: 'First', year: '2019' })
  await say(curator, slug, { title: 'Second', year: '2020', base: '1', reason: 'As printed.' })
  const { revisions, differences, facts } = await referenceHistory(null, slug, {})
  expect(revisions.map(({ handle, reason }) => [handle, reason])).toEqual([
    [curator.handle, 'As printed.'],
    [citer.handle, ''],
  ])
  expect(differences.map(({ part }) => part)).toEqual(['title'])
  expect(facts.map(({ name }) => name)).toEqual(['year'])
  const told = (await reader().select().from(events)).filter((one) => one.actorId === curator.id)
  expect(told.map(({ kind }) => kind)).toContain('reference-described')
})

test('what the first content said of a work is the first of its revisions', async () => {
  const slug = await aWork()
  const text = await renderText('reference', { title: 'Given' })
  const work = { identifiers: [{ scheme: 'arxiv', id: slug.slice(6) } as const], text }
  await write((tx) => registerWork(tx, { ...work, authors: ['A. B.'], year: 2001 }, new Date()))
  await say(curator, slug, { title: 'Corrected' })
  const { revisions, differences } = await referenceHistory(null, slug, {})
  expect(revisions).toHaveLength(2)
  expect(JSON.stringify(differences)).toContain('Given')
})

test('a pasted entry fills the form and stores nothing', async () => {
  const slug = await aWork()
  const entry = `@article{k,\n title={Scaling {L}aws}, author={Kaplan, J. and others}, year=2020,\n journal={J}, eprint={${slug.slice(6)}v2}}`
  expect(await fillFromBibtex(citer, slug, entry)).toEqual({
    bibtex: '',
    title: 'Scaling Laws',
    authors: 'J. Kaplan\net al.',
    year: '2020',
    venue: 'J',
    same: '',
  })
  expect((await describeReferenceForm(citer, slug)).present.title).toBe('')
})

test('an entry that is broken or of another work is answered at its field', async () => {
  const slug = await aWork()
  const problem = (entry: string) =>
    fillFromBibtex(citer, slug, entry).catch((error) => error.fields?.bibtex)
  expect(await problem('@article{k,\n title={A}\n year=2020}')).toEqual([
    'Line 3, field “year”: a comma is missing before it.',
  ])
  expect(await problem('@article{k, title={A}, eprint={2001.08361}}')).toEqual([
    'The entry is of another work: it names 2001.08361.',
  ])
  expect(await problem('@article{k, title={A}, doi={10.1000/182}}')).toMatchObject({ title: 'A' })
})

test('a work that nobody may be seen citing is described by nobody', async () => {
  expect(await refusalOf(say(curator, 'arxiv-9999.99999', { title: 'X' }))).toBe(
    'not-found reference',
  )
})
