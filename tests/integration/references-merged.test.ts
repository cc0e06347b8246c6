import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { reader, write } from '#db/client.ts'
import { insertReference } from '#db/queries/references.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { citations, records, references, settings } from '#db/schema/index.ts'
import { anExperiment } from '#tests/support/factories/experiment.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'

let ada: Member

const AT = new Date(Date.UTC(2026, 0, 1))

async function ask(statement: string): Promise<{ id: string; number: number }> {
  const input = ProposeQuestionInput.parse({ title: 'How do widgets scale?', statement })
  const { number } = await proposeQuestion(ada, input)
  const { id } = await questionPage(null, number)
  return { id, number }
}

type Old = { scheme: 'doi' | 'arxiv' | 'url'; identifier: string; slug: string; title?: string }

/** A reference as an earlier version stored it, cited by a record in place of what it cites. */
async function storedBefore(old: Old, citing: string): Promise<void> {
  const { scheme, identifier, slug, title = '' } = old
  const url = scheme === 'url' ? `https://${identifier}` : `https://doi.org/${identifier}`
  await write(async (tx) => {
    const id = await addSubject(tx, 'reference')
    const key = `${scheme}:${identifier}`
    const said = { title, titleHtml: title, titlePlain: title, authors: [], year: null }
    await insertReference(tx, { id, key, slug, scheme, identifier, url, ...said, createdAt: AT })
    await tx.delete(citations).where(eq(citations.subjectId, citing))
    await tx.insert(citations).values({ subjectId: citing, referenceId: id, position: 0 })
  })
}

async function bringUpToDate() {
  await write((tx) => tx.delete(settings).where(eq(settings.key, 'referencesIdentity')))
  await prepareJobs()
  await runJobs()
}

const citedIn = async ({ number }: { number: number }) =>
  (await questionPage(null, number)).references.map(({ slug }) => slug)

beforeAll(async () => {
  ada = await aPerson({ role: 'trusted' })
})

test('what was stored as two references and is one is joined, with what cites it and what was said', async () => {
  const first = await ask('See https://dl.acm.org/doi/abs/10.1145/3292500.3330701.')
  const second = await ask('See doi:10.1145/3292500.3330701.')
  const old = {
    scheme: 'url',
    identifier: 'dl.acm.org/doi/abs/10.1145/3292500.3330701',
    slug: 'url-dl.acm.org-old',
    title: 'On widgets',
  } as const
  await storedBefore(old, first.id)
  expect(await citedIn(first)).not.toEqual(await citedIn(second))

  await bringUpToDate()
  expect(await citedIn(first)).toEqual(['doi-10.1145-3292500.3330701'])
  expect(await citedIn(second)).toEqual(['doi-10.1145-3292500.3330701'])
  const page = await referencePage(null, old.slug)
  expect(page.reference).toMatchObject({
    slug: 'doi-10.1145-3292500.3330701',
    titlePlain: 'On widgets',
  })
  expect(page.citing.map(({ number }) => number)).toEqual([first.number, second.number])
  expect(page.identifiers.map(({ scheme }) => scheme)).toEqual(['doi'])
})

test('a reference of an old identity alone gets the new one and keeps its address', async () => {
  const question = await ask('See https://openreview.net/pdf?id=rJ4km2R5t7.')
  const taken = await anExperiment({ by: ada, kind: 'reported', source: 'arXiv:math/0601001' })
  const old = {
    scheme: 'arxiv',
    identifier: 'math.ag/0601002',
    slug: 'arxiv-math.ag-0601002',
  } as const
  await storedBefore(old, question.id)
  await bringUpToDate()
  expect(await citedIn(question)).toEqual([expect.stringMatching(/^arxiv-math-0601002/)])
  expect((await referencePage(null, old.slug)).reference.identifier).toBe('math/0601002')
  expect(taken.number).toBeGreaterThan(0)
})

test('a DOI that was read up to its pointed bracket leads to the whole one once the text is read again', async () => {
  const question = await ask('See doi:10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2.')
  const old = {
    scheme: 'doi',
    identifier: '10.1577/1548-8659(1981)110',
    slug: 'doi-cut-off',
  } as const
  await storedBefore(old, question.id)
  await write((tx) =>
    tx.update(records).set({ renderVersion: 3 }).where(eq(records.id, question.id)),
  )
  await bringUpToDate()
  const [slug = ''] = await citedIn(question)
  expect((await referencePage(null, slug)).reference.identifier).toBe(
    '10.1577/1548-8659(1981)110<446:eotofr>2.0.co;2',
  )
  expect((await referencePage(null, old.slug)).reference.slug).toBe(slug)
})

test('the job that was cut short goes on, and done again does nothing', async () => {
  await bringUpToDate()
  const before = await reader().select().from(references)
  await bringUpToDate()
  expect(await reader().select().from(references)).toEqual(before)
})
