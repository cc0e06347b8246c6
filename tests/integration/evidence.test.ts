import { expect, test } from 'vitest'
import { AddEvidenceInput, DecideEvidenceInput } from '#app/domain/evidence/input.ts'
import { CorrectMeasurementInput } from '#app/domain/measurement/input.ts'
import { fieldProblems } from '#app/domain/text/input.ts'
import { loadClaim } from '#app/services/claims/load-claim.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { decideEvidence } from '#app/services/evidence/decide-evidence.server.ts'
import { decisionPage } from '#app/services/evidence/decision-page.server.ts'
import { evidenceForm } from '#app/services/evidence/evidence-form.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { removeEvidence } from '#app/services/evidence/remove-evidence.server.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { reader } from '#db/client.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

const wanted = (over: Record<string, string> = {}) =>
  AddEvidenceInput.parse({
    what: 'arXiv:2203.15556',
    relation: 'supports',
    rationale: 'Its $a$ is near one half, see doi:10.1000/182.',
    ...over,
  })

const at = ({ number }: { number: number }) => ({ kind: 'prediction' as const, number })

async function aDebatedClaim() {
  const ada = await aPerson()
  const { id, kind, number } = await aClaim({ by: ada })
  return { ada, id, claim: { kind, number } }
}

test('a published work is attached with relation, strength and reasons, and its page lists the record', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  await addEvidence(ada, claim, wanted({ strength: '3' }))
  const [item] = await evidenceOn(null, id)
  expect(item).toMatchObject({
    relation: 'supports',
    strength: 3,
    speaks: { name: 'arXiv:2203.15556' },
    author: { handle: ada.handle },
    mayVote: false,
    mayRemove: false,
  })
  expect(item?.rationale.html).toContain('katex')
  const { citing } = await referencePage(null, item?.speaks.path.split('/').at(-1) ?? '')
  expect(citing.map(({ number }) => number)).toEqual([claim.number])
})

test('it appears in the reasons of a claim and moves nothing', async () => {
  const { ada, claim } = await aDebatedClaim()
  await addEvidence(ada, claim, wanted({ relation: 'contradicts' }))
  const found = await loadClaim(reader(), null, claim.number)
  expect(found.record.status).toBe('untested')
  expect(found.claim.reasons).toContainEqual(
    expect.objectContaining({ kind: 'hand-made', decides: false }),
  )
})

test.each([
  [{ what: '' }, { what: ['evidence.what'] }],
  [{ what: 'Q4' }, { what: ['evidence.what'] }],
  [{ what: 'javascript:alert(1)' }, { what: ['evidence.what'] }],
  [{ rationale: ' ' }, { rationale: ['rationale.missing'] }],
  [{ relation: 'proves' }, { relation: ['choice.unknown'] }],
  [{ strength: '9' }, { strength: ['choice.unknown'] }],
])('%j is answered at its field', (over, fields) => {
  const typed = { what: 'E5', relation: 'supports', rationale: 'It does.', ...over }
  const read = AddEvidenceInput.safeParse(typed)
  expect(read.error && fieldProblems(read.error)).toEqual(fields)
})

test('a person attaches the same thing once; an experiment that cannot be seen is unknown', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  const eve = await aPerson()
  await addEvidence(ada, claim, wanted())
  expect(await problemsOf(addEvidence(ada, claim, wanted()))).toEqual({ what: ['evidence.there'] })
  await addEvidence(eve, claim, wanted({ relation: 'contradicts' }))
  const draft = await anExperiment({ by: eve, intent: 'draft' })
  const unseen = wanted({ what: `E${draft.number}` })
  expect(await problemsOf(addEvidence(ada, claim, unseen))).toEqual({
    what: ['experiment.unknown'],
  })
  expect(await problemsOf(addEvidence(eve, claim, unseen))).toEqual({
    what: ['experiment.unknown'],
  })
  expect(await evidenceOn(null, id)).toHaveLength(2)
})

test('members attach evidence, newcomers do not', async () => {
  const { ada, claim } = await aDebatedClaim()
  const newcomer = await aPerson({ role: 'new' })
  expect(await refusalOf(addEvidence(newcomer, claim, wanted()))).toBe('forbidden attachEvidence')
  await addEvidence(ada, claim, wanted())
})

test('the same form sent twice at once attaches one', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  const input = wanted({ key: 'form-key-evidence' })
  const [one, two] = await Promise.all([
    addEvidence(ada, claim, input),
    addEvidence(ada, claim, input),
  ])
  expect(two).toEqual(one)
  expect(await evidenceOn(null, id)).toHaveLength(1)
})

test('evidence from an experiment disappears with it, from pages and reasons', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  const curator = await aPerson({ role: 'curator' })
  const experiment = await anExperiment({ by: await aPerson() })
  await addEvidence(ada, claim, wanted({ what: `E${experiment.number}` }))
  const reasons = async () => (await loadClaim(reader(), null, claim.number)).claim.reasons
  const handMade = expect.objectContaining({ kind: 'hand-made' })
  const page = await experimentPage(null, experiment.number)
  expect(page.bearsOn).toMatchObject([{ number: claim.number, relation: 'supports' }])
  expect(await reasons()).toContainEqual(handMade)
  await assignVisibility(curator, page.id, { to: 'hidden', reason: 'spam' })
  expect(await evidenceOn(null, id)).toEqual([])
  expect(await reasons()).not.toContainEqual(handMade)
  await assignVisibility(curator, page.id, { to: 'public', reason: 'not spam' })
  expect(await reasons()).toContainEqual(handMade)
})

test('that a criterion is met is said by a curator, of somebody else’s prediction', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  const curator = await aPerson({ role: 'curator' })
  const { prediction } = await aTestedClaim()
  const own = await aTestedClaim({ by: curator })
  const met = wanted({ relation: 'meets-criterion' })
  const unknown = { relation: ['choice.unknown'] }
  expect(await problemsOf(addEvidence(ada, at(prediction), met))).toEqual(unknown)
  expect(await problemsOf(addEvidence(curator, at(own.prediction), met))).toEqual(unknown)
  expect(await problemsOf(addEvidence(curator, claim, met))).toEqual(unknown)
  expect(await evidenceOn(null, id)).toEqual([])
  await addEvidence(curator, at(prediction), met)
  const offered = async (viewer: typeof ada) =>
    (await evidenceForm(viewer, at(prediction))).relations
  expect(await offered(curator)).toContain('meets-criterion')
  expect(await offered(ada)).not.toContain('meets-criterion')
})

test('the claims above tell of a criterion that is said to be met, until it is taken back', async () => {
  const { claim, prediction, experiment } = await aTestedClaim()
  const curator = await aPerson({ role: 'curator' })
  const met = wanted({ what: `E${experiment.number}`, relation: 'meets-criterion' })
  const read = () => loadClaim(reader(), null, claim.number)
  const { id } = await addEvidence(curator, at(prediction), met)
  const told = { relation: 'meets-criterion', by: `E${experiment.number}` }
  const reason = { kind: 'hand-made', decides: false, evidence: expect.objectContaining(told) }
  expect((await read()).record.status).toBe('untested')
  expect((await read()).claim.reasons).toContainEqual(reason)
  const { id: measured } = await experimentPage(null, experiment.number)
  await assignVisibility(await aPerson({ role: 'curator' }), measured, {
    to: 'hidden',
    reason: 'spam',
  })
  expect((await read()).claim.reasons).not.toContainEqual(reason)
  await assignVisibility(await aPerson({ role: 'curator' }), measured, {
    to: 'public',
    reason: 'no',
  })
  expect((await read()).claim.reasons).toContainEqual(reason)
  await removeEvidence(curator, id, '')
  expect((await read()).claim.reasons).not.toContainEqual(reason)
})

test('evidence is voted on, but not one’s own', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  const eve = await aPerson()
  const { id: evidenceId } = await addEvidence(ada, claim, wanted())
  const vote = { axis: 'useful', value: 1 } as const
  expect(await refusalOf(castVote(ada, evidenceId, vote))).toBe('forbidden voteOwn')
  await castVote(eve, evidenceId, vote)
  expect(await evidenceOn(eve, id)).toMatchObject([
    { tallies: { useful: { up: 1, down: 0 } }, ownVotes: { useful: 1 }, mayVote: true },
  ])
})

test('its author takes it back; a curator says why; the timeline keeps both', async () => {
  const { ada, id, claim } = await aDebatedClaim()
  const curator = await aPerson({ role: 'curator' })
  const first = await addEvidence(ada, claim, wanted())
  expect(await refusalOf(removeEvidence(await aPerson(), first.id, ''))).toBe('forbidden remove')
  expect(await problemsOf(removeEvidence(curator, first.id, ''))).toEqual({
    reason: ['reason.missing'],
  })
  await removeEvidence(ada, first.id, '')
  expect(await evidenceOn(ada, id)).toEqual([])
  expect(await refusalOf(removeEvidence(ada, first.id, ''))).toBe('not-found evidence')
  const again = await addEvidence(ada, claim, wanted())
  await removeEvidence(curator, again.id, 'it says nothing of this')
  const { events } = await recordTimeline(null, claim)
  const removed = events.filter(({ kind }) => kind === 'evidence-removed')
  expect(removed.map(({ data }) => data.reason ?? '')).toEqual(['it says nothing of this', ''])
})

async function anOfferedMeasurement() {
  const world = await aTestedClaim({ conditions: 'data = web text\nschedule = cosine' })
  const { eve, experiment, observable } = world
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const [row] = (await experimentPage(null, experiment.number)).measurements.rows
  const [measurementId, evidenceId] = [row?.id ?? '', row?.says[0]?.evidenceId ?? '']
  const trusted = await aPerson({ role: 'trusted' })
  return { ...world, cells, measurementId, evidenceId, trusted }
}

const decision = (typed: Record<string, string>) => DecideEvidenceInput.parse(typed)

test('a trusted person confirms an offered measurement, or says that it is not comparable', async () => {
  const { evidenceId, trusted, prediction, claim, experiment } = await anOfferedMeasurement()
  const verdict = async () =>
    (await loadPrediction(reader(), null, prediction.number)).prediction.verdict
  const status = async () => (await loadClaim(reader(), null, claim.number)).record.status
  expect([await verdict(), await status()]).toEqual([null, 'untested'])
  const page = await decisionPage(trusted, evidenceId)
  expect(page).toMatchObject({
    unknown: ['schedule'],
    present: { standing: 'offered' },
    measurement: { value: 0.5 },
  })
  await decideEvidence(trusted, evidenceId, decision({ standing: 'counted' }))
  expect([await verdict(), await status()]).toEqual(['supports', 'supported'])
  const apart = decision({ standing: 'not-comparable', reason: 'another schedule' })
  await decideEvidence(trusted, evidenceId, apart)
  expect([await verdict(), await status()]).toEqual([null, 'untested'])
  await decideEvidence(trusted, evidenceId, decision({ standing: 'offered', reason: 'unsure' }))
  expect([await verdict(), await status()]).toEqual([null, 'untested'])
  const { events } = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  const decided = events.filter(({ kind }) => kind === 'evidence-decided')
  expect(decided).toHaveLength(3)
  expect(decided[1]).toMatchObject({
    handle: trusted.handle,
    data: {
      name: `E${experiment.number}`,
      from: 'counted',
      to: 'not-comparable',
      reason: 'another schedule',
    },
  })
})

test.each([
  ['the same conditions keeps what was decided of it', '', 'counted', 'supports'],
  ['other conditions waits for a decision of its own', 'optimizer = AdamW', 'offered', null],
])('a correction under %s', async (_what, conditions, standing, verdict) => {
  const { eve, cells, measurementId, evidenceId, trusted, prediction, experiment } =
    await anOfferedMeasurement()
  await decideEvidence(trusted, evidenceId, decision({ standing: 'counted' }))
  const typed = { ...cells, value: '0.51', conditions, reason: 'a typing error' }
  await correctMeasurement(eve, measurementId, CorrectMeasurementInput.parse(typed))
  const { rows } = (await experimentPage(null, experiment.number)).measurements
  expect(rows[1]?.says).toMatchObject([{ standing }])
  const found = await loadPrediction(reader(), null, prediction.number)
  expect(found.prediction.verdict).toBe(verdict)
})

test('the data that made the prediction decide nothing, and it says so', async () => {
  const { evidenceId, trusted, prediction } = await anOfferedMeasurement()
  const sameData = decision({ standing: 'counted', inSample: 'yes' })
  await decideEvidence(trusted, evidenceId, sameData)
  const found = await loadPrediction(reader(), null, prediction.number)
  expect(found.prediction).toMatchObject({ verdict: null, inSample: true, supports: 0 })
})

test('who has a part in it does not decide, nor does anybody below trusted', async () => {
  const trusted = await aPerson({ role: 'trusted' })
  const world = await aTestedClaim({ by: trusted, conditions: 'schedule = cosine' })
  const { experiment, observable } = world
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: world.eve, experiment: experiment.number, ...cells })
  const { measurements } = await experimentPage(null, experiment.number)
  const id = measurements.rows[0]?.says[0]?.evidenceId ?? ''
  const count = decision({ standing: 'counted' })
  for (const viewer of [trusted, world.eve, await aPerson()])
    expect(await refusalOf(decideEvidence(viewer, id, count))).toBe('forbidden decideEvidence')
})

test('what a condition contradicts is not for deciding, and a reason is asked for', async () => {
  const world = await aTestedClaim({ conditions: 'data = code' })
  const { eve, experiment, observable } = world
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const { measurements } = await experimentPage(null, experiment.number)
  const id = measurements.rows[0]?.says[0]?.evidenceId ?? ''
  const trusted = await aPerson({ role: 'trusted' })
  expect(await refusalOf(decideEvidence(trusted, id, decision({ standing: 'counted' })))).toBe(
    'conflict notDecidable',
  )
  const silent = DecideEvidenceInput.safeParse({ standing: 'not-comparable' })
  expect(silent.error && fieldProblems(silent.error)).toEqual({ reason: ['reason.missing'] })
})
