import { beforeAll, expect, test } from 'vitest'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { FoundReference } from '#app/domain/reference/identify.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { referenceList, referencePage } from '#app/services/references/reference-pages.server.ts'
import { registerWork } from '#app/services/references/register-work.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { configureRendering } from '#app/services/texts/rendering.server.ts'
import { write } from '#db/client.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'

let ada: Member

const DOI = { scheme: 'doi', id: '10.1000/Widget.7' } as const
const ARXIV = { scheme: 'arxiv', id: '2307.02129' } as const
const ABOUT = { authors: ['A. Writer'], year: 2023 }

async function register(identifiers: FoundReference[], title = 'On widgets') {
  const text = await renderText('reference', { title })
  await write((tx) => registerWork(tx, { ...ABOUT, identifiers, text }, AT))
}
const AT = new Date(Date.UTC(2026, 0, 1))

async function ask(statement: string) {
  const input = ProposeQuestionInput.parse({ title: 'How do widgets scale?', statement })
  return (await proposeQuestion(ada, input)).number
}

const citedIn = async (number: number) =>
  (await questionPage(null, number)).references.map(({ slug }) => slug)
const citing = async (slug: string) =>
  (await referencePage(null, slug)).citing.map(({ number }) => number)

beforeAll(async () => {
  ada = await aPerson({ role: 'trusted' })
})

test('versions of a preprint and its own DOI are one work', async () => {
  const first = await ask('See arXiv:2203.15556v2.')
  const second = await ask(
    'See doi:10.48550/arXiv.2203.15556 and https://arxiv.org/abs/2203.15556.',
  )
  expect(await citedIn(first)).toEqual(['arxiv-2203.15556'])
  expect(await citedIn(second)).toEqual(['arxiv-2203.15556'])
  expect(await citing('arxiv-2203.15556')).toEqual([first, second])
})

test('what is known of two identifiers joins the citations there are and those to come', async () => {
  const byDoi = await ask('See doi:10.1000/widget.7.')
  const byArxiv = await ask('See arXiv:2307.02129.')
  const byBoth = await ask('See arXiv:2307.02129 and doi:10.1000/widget.7.')
  expect(await citedIn(byDoi)).not.toEqual(await citedIn(byArxiv))

  await register([DOI, ARXIV])
  const later = await ask('See doi:10.1000/widget.7 and arXiv:2307.02129v4.')
  const [slug = ''] = await citedIn(byDoi)
  for (const number of [byArxiv, byBoth, later]) expect(await citedIn(number)).toEqual([slug])
  expect(await citing(slug)).toEqual([byDoi, byArxiv, byBoth, later])
  const listed = (await referenceList(null)).references.filter(({ title }) => title !== null)
  expect(listed.map(({ uses, scheme }) => [uses, scheme])).toEqual([[4, 'doi']])
})

test('the page of a work is found under each of its identifiers', async () => {
  await register([DOI, ARXIV])
  const { reference, identifiers, citing } = await referencePage(null, 'arxiv-2307.02129')
  expect(reference).toMatchObject({
    ...ABOUT,
    titlePlain: 'On widgets',
    scheme: 'doi',
    identifier: '10.1000/widget.7',
  })
  expect(citing).toHaveLength(4)
  expect(identifiers).toEqual([
    { scheme: 'doi', identifier: '10.1000/widget.7', url: 'https://doi.org/10.1000/widget.7' },
    { scheme: 'arxiv', identifier: '2307.02129', url: 'https://arxiv.org/abs/2307.02129' },
  ])
})

test('the page of a work lists records of every kind that cite it or were taken from it', async () => {
  const cited = 'See arXiv:2401.00001.'
  const question = await ask(cited)
  const claim = await aClaim({ by: ada, statement: cited })
  const { key } = await anObservable({ by: ada })
  const prediction = await aPrediction({
    by: ada,
    claim: claim.number,
    observable: key,
    statement: cited,
  })
  const measured = await anExperiment({ by: ada, kind: 'reported', source: 'arXiv:2401.00001' })
  await aDraftPrediction({ by: ada, statement: cited })
  const { citing } = await referencePage(null, 'arxiv-2401.00001')
  expect(citing.map(({ kind, number, status }) => [kind, number, status])).toEqual([
    ['question', question, 'proposed'],
    ['claim', claim.number, 'untested'],
    ['prediction', prediction.number, 'registered'],
    ['experiment', measured.number, 'reported'],
  ])
})

test('a title is kept with the dashes of print', async () => {
  await ask('See arXiv:2401.00002.')
  await register([{ scheme: 'arxiv', id: '2401.00002' }], 'Part I -- Laws')
  const { reference } = await referencePage(null, 'arxiv-2401.00002')
  expect(reference.titlePlain).toBe('Part I \u2013 Laws')
})

test('a work that is registered and not cited has no page', async () => {
  await register([{ scheme: 'doi', id: '10.1000/quiet' }])
  await expect(referencePage(null, 'doi-10.1000-quiet')).rejects.toMatchObject({
    kind: 'not-found',
  })
})

test('links to the site itself cite nothing', async () => {
  configureRendering('https://site.example')
  const number = await ask('See https://site.example/Q1 and https://site.example.org/Q1.')
  expect(await citedIn(number)).toEqual([expect.stringMatching(/^url-site.example.org-q1/)])
  configureRendering(null)
})
