import { beforeAll, expect, test } from 'vitest'
import { DescribeReferenceInput } from '#app/domain/reference/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { describeReference } from '#app/services/references/describe-reference.server.ts'
import { fillFromBibtex } from '#app/services/references/fill-from-bibtex.server.ts'
import { describeReferenceForm } from '#app/services/references/reference-forms.server.ts'
import { referenceHistory } from '#app/services/references/reference-history.server.ts'
import { referenceList, referencePage } from '#app/services/references/reference-pages.server.ts'
import { reader } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

let citer: Member
let other: Member
let curator: Member
let number = 0

beforeAll(async () => {
  citer = await aPerson({ role: 'trusted' })
  other = await aPerson({ role: 'trusted' })
  curator = await aPerson({ role: 'curator' })
})

/** A published work and its preprint, each cited by somebody. */
async function twoOfOne(by: { published: Member; preprint: Member }) {
  const id = String(++number).padStart(5, '0')
  const doi = `10.1162/neco.${id}`
  const first = await aClaim({ by: by.published, statement: `See doi:${doi}.` })
  const second = await aClaim({ by: by.preprint, statement: `See arXiv:2202.${id}.` })
  const third = await aClaim({ by: by.preprint, statement: `doi:${doi}, arXiv:2202.${id}` })
  const slugs = { doi: `doi-10.1162-neco.${id}`, arxiv: `arxiv-2202.${id}` }
  return { doi: `doi:${doi}`, arxiv: `arXiv:2202.${id}`, slugs, claims: [first, second, third] }
}

const say = (by: Member, slug: string, said: Record<string, string>) =>
  describeReference(by, slug, DescribeReferenceInput.parse({ base: '0', title: 'On it', ...said }))

const citing = async (slug: string) =>
  (await referencePage(null, slug)).citing.map((record) => record.number)

test('a curator joins a preprint to what was published: one page, each record once, both found', async () => {
  const work = await twoOfOne({ published: citer, preprint: other })
  const [first, second, third] = work.claims.map((claim) => claim.number)
  expect(await citing(work.slugs.arxiv)).toEqual([second, third])
  await say(curator, work.slugs.doi, { same: work.arxiv, reason: 'As its page says.' })

  const page = await referencePage(null, work.slugs.arxiv)
  expect(page.reference.slug).toBe(work.slugs.doi)
  expect(page.identifiers.map(({ scheme }) => scheme)).toEqual(['doi', 'arxiv'])
  expect(page.citing.map((record) => record.number)).toEqual([first, second, third])
  const { references } = await referenceList(null)
  expect(references.filter(({ slug }) => slug === work.slugs.arxiv)).toEqual([])
  expect(references.find(({ slug }) => slug === work.slugs.doi)?.uses).toBe(3)
})

test('what is taken out of the form is a work of its own again, with what cited it', async () => {
  const work = await twoOfOne({ published: citer, preprint: other })
  const [first, second, third] = work.claims.map((claim) => claim.number)
  await say(curator, work.slugs.doi, { same: work.arxiv })
  expect((await describeReferenceForm(curator, work.slugs.doi)).present.same).toBe(work.arxiv)
  await say(curator, work.slugs.doi, { same: '', base: '1', reason: 'Two works.' })
  expect(await citing(work.slugs.doi)).toEqual([first, third])
  expect(await citing(work.slugs.arxiv)).toEqual([second, third])

  const { facts, revisions } = await referenceHistory(null, work.slugs.doi, {})
  expect(revisions).toHaveLength(2)
  expect(facts.map(({ name }) => name)).toEqual(['same'])
  const told = (await reader().select().from(events)).filter(({ data }) => data.name === work.arxiv)
  expect(told.map(({ kind, data }) => [kind, data.reason]).sort()).toEqual([
    ['reference-joined', ''],
    ['reference-separated', 'Two works.'],
  ])
})

test('a form that does not ask for other identifiers leaves them', async () => {
  const work = await twoOfOne({ published: citer, preprint: other })
  await say(curator, work.slugs.doi, { same: work.arxiv })
  await say(curator, work.slugs.doi, { title: 'On them', base: '1' })
  expect((await referencePage(null, work.slugs.arxiv)).reference.slug).toBe(work.slugs.doi)
})

test('what was joined to another work goes along with it, and comes back with it', async () => {
  const one = await twoOfOne({ published: citer, preprint: citer })
  const two = await twoOfOne({ published: citer, preprint: citer })
  await say(curator, two.slugs.doi, { same: two.arxiv })
  await say(curator, one.slugs.doi, { same: two.doi })
  expect((await referencePage(null, two.slugs.arxiv)).reference.slug).toBe(one.slugs.doi)
  await say(curator, one.slugs.doi, { same: '', base: '1' })
  expect((await referencePage(null, two.slugs.arxiv)).reference.slug).toBe(two.slugs.doi)
  expect(await citing(two.slugs.doi)).toHaveLength(3)
})

test('who cites a work joins what is theirs too, and what nobody cites; not what others cite', async () => {
  const own = await twoOfOne({ published: citer, preprint: citer })
  await say(citer, own.slugs.doi, { same: `${own.arxiv}\nhttps://example.org/widgets` })
  expect((await referencePage(null, own.slugs.doi)).identifiers).toHaveLength(3)
  const work = await twoOfOne({ published: citer, preprint: other })
  expect(await refusalOf(say(citer, work.slugs.doi, { same: work.arxiv }))).toBe(
    'forbidden joinReference',
  )
  expect((await referencePage(null, work.slugs.doi)).identifiers).toHaveLength(1)
})

test('an entry of BibTeX that names both joins them', async () => {
  const work = await twoOfOne({ published: citer, preprint: citer })
  const entry = `@article{k, title={On it}, doi={${work.doi.slice(4)}}, eprint={${work.arxiv.slice(6)}}, archivePrefix={arXiv}}`
  const filled = await fillFromBibtex(citer, work.slugs.doi, entry)
  expect(filled.same).toBe(work.arxiv)
  await say(citer, work.slugs.doi, filled)
  expect((await referencePage(null, work.slugs.arxiv)).reference.slug).toBe(work.slugs.doi)
  expect((await fillFromBibtex(citer, work.slugs.doi, entry)).same).toBe(work.arxiv)
})

test('what is no identifier is answered at its field', () => {
  const read = (same: string) => DescribeReferenceInput.safeParse({ title: 'x', base: '0', same })
  expect(read('doi:10.1000/182\nno such thing').error?.issues).toMatchObject([
    { path: ['same'], message: 'reference.wrong' },
  ])
  const many = Array.from({ length: 21 }, (_, n) => `doi:10.1000/${n + 1}`).join('\n')
  expect(read(many).error?.issues).toMatchObject([{ path: ['same'], message: 'identifiers.many' }])
})
