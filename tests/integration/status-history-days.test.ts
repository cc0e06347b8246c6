import { expect, test } from 'vitest'
import { HISTORY_GROUPS, type HistoryKind } from '#app/domain/history/groups.ts'
import { AssignStatusInput, ProposeQuestionInput } from '#app/domain/question/input.ts'
import { dayText } from '#app/domain/text/day.ts'
import { publishClaim } from '#app/services/claims/publish-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { historyPage } from '#app/services/history/history-page.server.ts'
import { historyTable } from '#app/services/history/history-table.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { publishQuestion } from '#app/services/questions/publish-question.server.ts'
import { write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const day = (text: string) => new Date(`${text}T12:00:00Z`)
const now = day('2027-06-01')

const anArea = (key: string) =>
  write((tx) => addArea(tx, { key, name: key, description: '', position: 1 }))

async function curated(area: string) {
  await anArea(area)
  const [ada, cora] = [await aPerson(), await aPerson({ role: 'curator' })]
  const propose = (at: string, more: Record<string, string> = {}) => {
    const texts = { title: 'Is it so?', statement: 'Say.', area, ...more }
    return proposeQuestion(ada, ProposeQuestionInput.parse(texts), day(at))
  }
  const move = (number: number, status: string, at: string, asOf?: string) => {
    const input = AssignStatusInput.parse({ status, basis: 'It was read.', asOf })
    return assignStatus(cora, number, input, day(at))
  }
  return { ada, propose, move }
}

const history = (area: string, on: string | null = null, kind: HistoryKind = 'question') =>
  historyPage({ kind, area, on }, now)

async function countsOn(area: string, on: string | null, kind: HistoryKind = 'question') {
  const { counts, groups } = await history(area, on, kind)
  return Object.fromEntries(groups.flatMap((group, n) => (counts[n] ? [[group, counts[n]]] : [])))
}

test('questions are counted by status on any day, also when one was reopened', async () => {
  const { propose, move } = await curated('plain')
  const one = await propose('2026-01-01')
  await propose('2026-02-01')
  await move(one.number, 'open', '2026-02-10')
  await move(one.number, 'answered-affirmative', '2026-03-01')
  await move(one.number, 'open', '2026-04-01')
  expect(await countsOn('plain', '2025-12-31')).toEqual({})
  expect(await countsOn('plain', '2026-01-15')).toEqual({ proposed: 1 })
  expect(await countsOn('plain', '2026-02-10')).toEqual({ proposed: 1, open: 1 })
  expect(await countsOn('plain', '2026-03-31')).toEqual({ proposed: 1, answered: 1 })
  expect(await countsOn('plain', null)).toEqual({ proposed: 1, open: 1 })
})

test('a change dated back moves the counts from its day on', async () => {
  const { propose, move } = await curated('dated-back')
  const { number } = await propose('2026-01-01')
  await move(number, 'open', '2026-01-02')
  expect(await countsOn('dated-back', '2026-03-01')).toEqual({ open: 1 })
  await move(number, 'answered-negative', '2026-05-01', '2026-02-01')
  expect(await countsOn('dated-back', '2026-01-31')).toEqual({ open: 1 })
  expect(await countsOn('dated-back', '2026-03-01')).toEqual({ answered: 1 })
})

test('what changed on a day is told with its records and the days around it', async () => {
  const { propose, move } = await curated('told')
  const one = await propose('2026-01-01')
  const two = await propose('2026-02-01')
  await move(one.number, 'open', '2026-02-01')
  await move(one.number, 'ill-posed', '2026-04-01')
  const page = await history('told', '2026-02-01')
  expect(page.changes.map(({ record, from, to }) => [record.number, from, to])).toEqual([
    [one.number, 'proposed', 'open'],
    [two.number, null, 'proposed'],
  ])
  expect(page).toMatchObject({ before: '2026-01-01', after: '2026-04-01', left: 0 })
  expect((await history('told', '2026-03-01')).changes).toEqual([])
})

test('only public records are counted: drafts come in when put forward, hidden ones are gone', async () => {
  const { ada, propose } = await curated('public')
  const draft = await propose('2026-01-01', { intent: 'draft' })
  const hidden = await propose('2026-01-01')
  await write((tx) => updateRecord(tx, hidden.id, { visibility: 'hidden' }))
  expect(await countsOn('public', '2026-02-01')).toEqual({})
  await publishQuestion(ada, draft.number, day('2026-03-01'))
  expect(await countsOn('public', '2026-02-01')).toEqual({})
  expect(await countsOn('public', '2026-03-01')).toEqual({ proposed: 1 })
  const told = (await history('public', '2026-01-01')).changes
  expect(told).toEqual([])
})

test('claims are counted from their publication to their end', async () => {
  const ada = await aPerson()
  await anArea('claims')
  const draft = await aClaim({ by: ada, area: 'claims', intent: 'draft', at: day('2026-01-01') })
  await publishClaim(ada, draft.number, day('2026-02-01'))
  await retractClaim(ada, draft.number, 'No longer.', day('2026-03-01'))
  const counts = (on: string) => countsOn('claims', on, 'claim')
  expect(await counts('2026-01-31')).toEqual({})
  expect(await counts('2026-02-01')).toEqual({ untested: 1 })
  expect(await counts('2026-03-01')).toEqual({ 'given-up': 1 })
})

test('predictions and claims of the whole site follow what was measured', async () => {
  const { eve, experiment, observable } = await aTestedClaim()
  const site = async (kind: HistoryKind) => {
    const { counts } = await historyPage({ kind, area: null, on: null })
    return counts
  }
  const supported = HISTORY_GROUPS.claim.indexOf('supported-foretold')
  const before = (await site('claim'))[supported] ?? 0
  expect((await site('prediction'))[0]).toBeGreaterThan(0)
  const measured = { by: eve, experiment: experiment.number, observable: observable.key }
  await aMeasurement({ ...measured, value: '0.5', se: '0.01' })
  expect((await site('claim'))[supported]).toBe(before + 1)
})

test('the table for download says what the page says, day by day', async () => {
  const { propose, move } = await curated('table')
  for (const month of ['01', '02', '03']) await propose(`2026-${month}-05`)
  const { number } = await propose('2026-04-05')
  await move(number, 'open', '2026-05-05')
  const page = await history('table')
  const [head, ...lines] = (await historyTable('question', 'table')).trimEnd().split('\r\n')
  expect(head).toBe('day,proposed,open,partially-answered,answered,closed,all')
  expect(page.thinned).toBe(false)
  expect(lines).toEqual(
    page.points.map(({ day: on, counts }) =>
      [dayText(on), ...counts, counts.reduce((sum, count) => sum + count)].join(','),
    ),
  )
  for (const line of lines) {
    const [on = '', ...cells] = line.split(',').map(String)
    expect(cells.slice(0, -1).map(Number)).toEqual((await history('table', on)).counts)
  }
  expect(lines.at(-1)).toBe('2026-05-05,3,1,0,0,0,4')
})

test('an area that is not there, a day to come and a site without anything are answered', async () => {
  await expect(history('nowhere')).rejects.toMatchObject({ kind: 'not-found' })
  await anArea('empty')
  expect(await history('empty', '2030-01-01')).toMatchObject({
    query: { problem: 'date.future' },
    points: [],
    counts: [0, 0, 0, 0, 0],
  })
})
