import { expect, test } from 'vitest'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { readTable } from '#app/services/experiments/read-table.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { raiseFlag } from '#app/services/questions/raise-flag.server.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { migrationsFor } from '#db/migrations.ts'
import { groundWords } from '#messages/ground.ts'
import { timelineWords } from '#messages/timeline.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'
import { aConfirmedAttempt, decide } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer, partsOf, standingOf } from '#tests/support/factories/attempt-world.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const database = () => String(process.env.DATABASE_URL)

/** An answered question taken up again, the question it is a part of, with a flag and somebody's words. */
async function aMovedQuestion() {
  const { author, curator, question: whole } = await aQuestionToAnswer()
  const [part] = await partsOf(whole, ['open', 'open'])
  const attempt = await aConfirmedAttempt({ by: author, on: part! })
  await decide(curator, attempt, 'accept')
  await decide(curator, attempt, 'reopen')
  await say(curator, whole.number, 'ill-posed', 'Imported: it asks “what”.')
  await raiseFlag(author, whole.number, { flag: 'would-run-experiment', to: 'raised' })
  return { part: part!, whole }
}

const say = (curator: Member, number: number, status: string, basis: string) =>
  assignStatus(curator, number, AssignStatusInput.parse({ status, basis }))

/** An experiment with four measurements, one with a label and one without left out. */
async function aCorrectedExperiment() {
  const { eve, experiment, observable } = await aTestedClaim()
  const add = (...lines: string[]) =>
    addMeasurements(eve, experiment.number, {
      rows: readTable(['observable,label,value,se', ...lines].join('\n')).rows,
    })
  await add(`${observable.key},wide,0.5,0.1`)
  await add(...[1, 2, 3].map((n) => `${observable.key},,0.${n},0.1`))
  const curator = await aPerson({ role: 'curator' })
  const { measurements } = await experimentPage(curator, experiment.number)
  for (const { id } of measurements.rows.slice(0, 2))
    await excludeMeasurement(curator, id, { intent: 'exclude', reason: 'Wrong unit.' })
  return experiment
}

const address = (kind: RecordAddress['kind'], { number }: { number: number }) => ({ kind, number })

const sentencesOf = async (record: RecordAddress) =>
  (await recordTimeline(null, record)).events.map(({ kind, data }) =>
    timelineWords.sentences[kind](data),
  )

/** All that a page says of what a question stood on, at present and before. */
async function wordsOf(question: { number: number }) {
  const record = address('question', question)
  const { segments } = await recordStatuses(null, record)
  return {
    present: (await standingOf(question)).statusBasis,
    past: segments.map(({ basis }) => groundWords.text(basis)),
    told: await sentencesOf(record),
  }
}

const REOPENED = 'The accepted answer is under review again: I reopen it.'
const OF_PART = {
  present: REOPENED,
  past: ['An answer was claimed, reviewed and accepted.', REOPENED],
}
const OF_WHOLE = {
  present: 'Imported: it asks “what”.',
  past: [
    'Follows from its parts: not all of them are answered.',
    'Follows from its parts: none of them is answered.',
    'Imported: it asks “what”.',
  ],
}

test('what the site decides by is stored as a key and read as a sentence', async () => {
  const { part, whole } = await aMovedQuestion()
  expect(await wordsOf(part)).toMatchObject(OF_PART)
  const words = await wordsOf(whole)
  expect(words).toMatchObject(OF_WHOLE)
  expect(words.told).toContain('says: would run an experiment')
  expect(words.told).toContain(
    'changed the status from “Partly answered” to “Open”: Follows from its parts: none of them is answered.',
  )
  const experiment = await aCorrectedExperiment()
  expect(await sentencesOf(address('experiment', experiment))).toEqual([
    expect.stringMatching(/^excluded the measurement no\. \d+: Wrong unit\.$/),
    'excluded the measurement “wide”: Wrong unit.',
    'reported 3 measurements',
    'reported one measurement',
    'proposed this',
  ])
})

test('no row that the site writes holds a sentence of its own', async () => {
  await aMovedQuestion()
  await aCorrectedExperiment()
  const stored = await withRaw(database(), async (raw) => [
    ...(await raw.rows('select status_basis as text from records')),
    ...(await raw.rows('select basis as text from status_changes')),
    ...(await raw.rows('select reason as text from revisions')),
    ...(await raw.rows('select data as text from events')),
  ])
  const texts = stored.map(({ text }) => (typeof text === 'string' ? text : JSON.stringify(text)))
  expect(texts.length).toBeGreaterThan(20)
  for (const text of texts)
    expect(text).not.toMatch(
      /Follows from|reviewed and accepted|under review|measurement|would run/,
    )
})

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Puts back what an earlier version had stored, in every place of it. */
async function asStoredBefore(texts: Record<string, string>) {
  const json = process.env.DATABASE_URL?.startsWith('postgres') ? '::jsonb' : ''
  const asText = json ? '::text' : ''
  const statements = Object.entries(texts).flatMap(([now, before]) => [
    `update records set status_basis = ${quoted(before)} where status_basis = ${quoted(now)}`,
    `update status_changes set basis = ${quoted(before)} where basis = ${quoted(now)}`,
    `update events set data = replace(data${asText}, ${quoted(JSON.stringify(now))}, ${quoted(JSON.stringify(before))})${json}`,
  ])
  await withRaw(database(), (raw) => raw.run(statements.join(';\n')))
}

const migrated = () =>
  withRaw(database(), async (raw) => {
    const migration = migrationsFor().find(({ name }) => name.endsWith('grounds-by-key'))
    for (const statement of migration?.statements ?? []) await raw.run(statement)
  })

const basesOf = () =>
  withRaw(database(), (raw) => raw.rows('select id, basis from status_changes order by id'))

test('a known sentence of an earlier version becomes its key, and reads as it did', async () => {
  const { part, whole } = await aMovedQuestion()
  const [stored, words] = [await basesOf(), [await wordsOf(part), await wordsOf(whole)]]
  await asStoredBefore({
    '{"key":"parts.open"}': 'Follows from its parts: none of them is answered.',
    '{"key":"parts.partially-answered"}': 'Follows from its parts: not all of them are answered.',
    '{"key":"attempt.full"}': 'An answer was claimed, reviewed and accepted.',
    '{"key":"attempt.reopened","with":{"reason":"I reopen it."}}': REOPENED,
  })
  const before = await basesOf()
  expect(before).not.toEqual(stored)
  expect([await wordsOf(part), await wordsOf(whole)]).toEqual(words)
  await migrated()
  const after = await basesOf()
  expect(after.map(({ basis }) => groundWords.text(String(basis)))).toEqual(
    before.map(({ basis }) => basis),
  )
  expect(after.filter(({ basis }) => /Follows|under review again/.test(String(basis)))).toEqual([])
  expect([await wordsOf(part), await wordsOf(whole)]).toEqual(words)
})

const OLD_NAMES = [
  ['measurements-added', 'one measurement', { count: 1 }],
  ['measurements-added', '12 measurements', { count: 12 }],
  ['measurement-excluded', '“run “a” of 3”', { label: 'run “a” of 3' }],
  ['measurement-corrected', 'no. 14', { position: 14 }],
  ['flag-raised', 'looks tractable', { flag: 'looks-tractable' }],
  ['flag-lowered', 'would run an experiment', { flag: 'would-run-experiment' }],
  ['flag-raised', 'something else', { name: 'something else' }],
  ['macros-changed', '\\a, \\b, \\c and 2 more', { name: '\\a, \\b, \\c and 2 more' }],
] as const

test('events of an earlier version tell the same, those with a known name by its key', async () => {
  const { whole } = await aMovedQuestion()
  const rows = OLD_NAMES.map(([kind, name], n) => {
    const data = quoted(JSON.stringify({ name, reason: 'so' }))
    return `(${quoted(`old-${n}`)}, ${quoted(kind)}, ${quoted(whole.id)}, ${data}, (select at from events where record_id = ${quoted(whole.id)} limit 1))`
  })
  await withRaw(database(), (raw) =>
    raw.run(`insert into events (id, kind, record_id, data, at) values ${rows.join(',\n')}`),
  )
  const before = await sentencesOf(address('question', whole))
  await migrated()
  expect(await sentencesOf(address('question', whole))).toEqual(before)
  const { events } = await recordTimeline(null, address('question', whole))
  const old = events.filter(({ id }) => id.startsWith('old-'))
  expect(old.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ data }) => data)).toEqual(
    OLD_NAMES.map(([, , data]) => ({ ...data, reason: 'so' })),
  )
})

test('words of a person that look like a key are shown as they were typed', async () => {
  const { curator, question } = await aQuestionToAnswer()
  for (const typed of ['{"key":"no.such"}', '{ not JSON', 'null', 'imported', '[1]'])
    expect(groundWords.text(typed)).toBe(typed)
  await say(curator, question.number, 'ill-posed', '{"because": "it asks nothing"}')
  expect((await standingOf(question)).statusBasis).toBe('{"because": "it asks nothing"}')
})
