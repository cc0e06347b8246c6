import { expect, test } from 'vitest'
import {
  ChangeStateInput,
  EditExperimentInput,
  ReportExperimentInput,
} from '#app/domain/experiment/input.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { fieldProblems } from '#app/domain/text/input.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

const AT = new Date('2026-11-23T12:00:00Z')
const form = (over: Record<string, string> = {}) => ({
  title: 'A sweep over sizes',
  statement: 'Train at six sizes and fit the optimum.',
  ...over,
})
const edit = (base: number, over: Record<string, string> = {}) =>
  EditExperimentInput.parse({ ...form(over), base: String(base) })

const faults = (over: Record<string, string>) => {
  const read = ReportExperimentInput.safeParse(form(over))
  return read.success ? {} : fieldProblems(read.error)
}

test('an experiment has a number, its facts, its source and its place in the chain', async () => {
  const { ada, prediction } = await aTestedClaim()
  const first = await anExperiment({ by: ada })
  const second = await anExperiment({
    by: ada,
    kind: 'reported',
    codeUrl: 'https://example.org/code',
    codeCommit: '9f2c1ab',
    authors: 'A. Example\nB. Example',
    source: 'arXiv:2203.15556v2',
    place: 'Table 2',
    replicates: `E${first.number}`,
    tests: `P${prediction.number}`,
    runStart: '2026-01-02',
    runEnd: '2026-01-03',
  })
  const page = await experimentPage(null, second.number)
  expect(page).toMatchObject({
    state: 'reported',
    authors: ['A. Example', 'B. Example'],
    codeCommit: '9f2c1ab',
    sourcePlace: 'Table 2',
    source: { slug: 'arxiv-2203.15556' },
    replicates: [{ number: first.number }],
    tests: [{ number: prediction.number }],
    preregistered: [],
  })
  expect(page.references.map((work) => work.identifier)).toEqual(['2203.15556'])
  const { citing } = await referencePage(null, page.source?.slug ?? '')
  expect(citing.map(({ number }) => number)).toContain(second.number)
  const earlier = await experimentPage(null, first.number)
  expect(earlier.replicatedBy).toMatchObject([{ number: second.number }])
})

test('a source stays cited when texts that do not cite it are edited', async () => {
  const ada = await aPerson({ role: 'trusted' })
  const { number } = await anExperiment({ by: ada, source: '10.1000/182' })
  const remarks = EditRemarksInput.parse({ remarks: 'See arXiv:2001.08361.', base: '1' })
  await editRemarks(ada, { kind: 'experiment', number }, remarks)
  const { references } = await experimentPage(null, number)
  expect(references.map((work) => work.identifier).toSorted()).toEqual([
    '10.1000/182',
    '2001.08361',
  ])
})

test.each([
  [{ title: '' }, { title: ['title.missing'] }],
  [{ statement: ' ' }, { statement: ['protocol.missing'] }],
  [{ codeUrl: 'javascript:alert(1)' }, { codeUrl: ['address.wrong'] }],
  [{ dataUrl: 'example.org' }, { dataUrl: ['address.wrong'] }],
  [{ source: 'somewhere' }, { source: ['reference.wrong'] }],
  [{ source: 'javascript:alert(1)' }, { source: ['reference.wrong'] }],
  [{ conditions: 'width' }, { conditions: ['given.line'] }],
  [{ conditions: 'width < 5' }, { conditions: ['given.line'] }],
  [{ runStart: 'yesterday' }, { runStart: ['date.wrong'] }],
  [{ replicates: 'Q4' }, { replicates: ['experiment.number'] }],
  [{ state: 'planned', preregistered: 'C4' }, { preregistered: ['prediction.number'] }],
  [{ tests: 'C4' }, { tests: ['prediction.number'] }],
  [{ state: 'reported', preregistered: 'P4' }, { preregistered: ['experiment.preregistered'] }],
  [{ kind: 'mine' }, { kind: ['choice.unknown'] }],
  [{ state: 'withdrawn' }, { state: ['choice.unknown'] }],
  [{ authors: 'one\ntwo\0' }, { authors: ['text.nul'] }],
])('%j is answered at its field', (over, fields) => {
  expect(faults(over)).toEqual(fields)
})

test.each([
  [{ state: 'reported', runStart: '2026-11-24' }, { runStart: ['date.future'] }],
  [{ state: 'reported', runEnd: '2027-01-01' }, { runEnd: ['date.future'] }],
  [{ state: 'running', runStart: '2026-11-24' }, { runStart: ['date.future'] }],
  [{ state: 'planned', publishedAt: '2026-11-24' }, { publishedAt: ['date.future'] }],
  [{ runStart: '2026-02-02', runEnd: '2026-02-01' }, { runEnd: ['date.order'] }],
  [{ replicates: 'E99999' }, { replicates: ['experiment.unknown'] }],
  [{ state: 'planned', preregistered: 'P99999' }, { preregistered: ['prediction.unknown'] }],
  [{ tests: 'P99999' }, { tests: ['prediction.unknown'] }],
  [{ area: 'nowhere' }, { area: ['area.unknown'] }],
])('%j is answered at its field, and nothing is stored', async (over, fields) => {
  const ada = await aPerson()
  expect(await problemsOf(anExperiment({ by: ada, at: AT, ...over }))).toEqual(fields)
})

test('a planned run may lie ahead, but not once it is said to have begun', async () => {
  const ada = await aPerson()
  const planned = await anExperiment({ by: ada, at: AT, state: 'planned', runStart: '2026-12-01' })
  const running = ChangeStateInput.parse({ state: 'running' })
  expect(await problemsOf(changeState(ada, planned.number, running, AT))).toEqual({
    state: ['experiment.runsLater'],
  })
  await changeState(ada, planned.number, running, new Date('2026-12-02T00:00:00Z'))
})

test('no experiment replicates itself, directly or through others', async () => {
  const ada = await aPerson()
  const [one, two, three] = [
    await anExperiment({ by: ada }),
    await anExperiment({ by: ada }),
    await anExperiment({ by: ada }),
  ]
  const replicating = (other: { number: number }) => ({ replicates: `E${other.number}` })
  const circle = { replicates: ['experiment.circle'] }
  expect(await problemsOf(editExperiment(ada, one.number, edit(1, replicating(one))))).toEqual(
    circle,
  )
  await editExperiment(ada, two.number, edit(1, replicating(one)))
  await editExperiment(ada, three.number, edit(1, replicating(two)))
  expect(await problemsOf(editExperiment(ada, one.number, edit(1, replicating(three))))).toEqual(
    circle,
  )
  expect((await experimentPage(null, one.number)).replicates).toEqual([])
})

test('reporting takes a member, editing the author or a curator', async () => {
  const fresh = await aPerson({ role: 'new' })
  expect(await refusalOf(anExperiment({ by: fresh }))).toBe('forbidden report')
  const { number } = await anExperiment({ by: await aPerson() })
  const other = await aPerson({ role: 'trusted' })
  expect(await refusalOf(editExperiment(other, number, edit(1)))).toBe('forbidden edit')
  await editExperiment(await aPerson({ role: 'curator' }), number, edit(1))
})

test('a draft is its author’s alone until it is put forward', async () => {
  const ada = await aPerson()
  const eve = await aPerson()
  const { number } = await anExperiment({ by: ada, intent: 'draft' })
  expect(await refusalOf(experimentPage(eve, number))).toBe('not-found experiment')
  expect(
    await refusalOf(changeState(eve, number, ChangeStateInput.parse({ state: 'planned' }))),
  ).toBe('not-found experiment')
  await changeState(ada, number, ChangeStateInput.parse({ state: 'planned' }))
  expect(await experimentPage(eve, number)).toMatchObject({
    state: 'planned',
    visibility: 'public',
  })
})

test('the same form sent twice at once reports one experiment', async () => {
  const ada = await aPerson()
  const wanted = { by: ada, key: 'form-key-experiment' }
  const [one, two] = await Promise.all([anExperiment(wanted), anExperiment(wanted)])
  expect(two).toEqual(one)
})

test('two editors at once: the second is told, and nothing of the first is lost', async () => {
  const ada = await aPerson()
  const curator = await aPerson({ role: 'curator' })
  const { number } = await anExperiment({ by: ada })
  const outcomes = await Promise.all([
    refusalOf(editExperiment(ada, number, edit(1, { compute: '8 GPU-hours' }))),
    refusalOf(editExperiment(curator, number, edit(1, { compute: '9 GPU-hours' }))),
  ])
  expect(outcomes.toSorted()).toEqual(['conflict edited', 'nothing refused'])
})

test('the history tells which facts changed', async () => {
  const ada = await aPerson()
  const { number } = await anExperiment({ by: ada, compute: '8 GPU-hours' })
  await editExperiment(ada, number, edit(1, { compute: '9 GPU-hours', conditions: 'data = C4' }))
  const { facts } = await recordHistory(null, { kind: 'experiment', number }, {})
  expect(facts.map(({ name }) => name)).toEqual(expect.arrayContaining(['compute', 'conditions']))
})
