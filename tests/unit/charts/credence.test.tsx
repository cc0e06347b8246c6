import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CredenceChart } from '#app/charts/credence/credence-chart.tsx'
import { layoutCredence } from '#app/charts/credence/layout.server.ts'
import type { CredenceData } from '#app/charts/credence/types.ts'
import { aCredence, anEvent, day } from './credence-data.ts'

const draw = (data: CredenceData) =>
  renderToStaticMarkup(<CredenceChart plot={layoutCredence(data)} title="Credence over time" />)
const tableOf = (page: string) => page.slice(page.indexOf('<table'), page.indexOf('</table>'))
const lane = (...events: CredenceData['events']) => layoutCredence(aCredence({ events })).lane

test('a credence stands until the next and to the end of the axis', () => {
  const { median, own } = layoutCredence(aCredence({ own: [{ at: day('2027-01-11'), p: 0.5 }] }))
  expect(median).toBe('M100 56.1V56.1H500V27.8H1000')
  expect(own).toBe('M100 88V88H1000')
})

test('a credence that was taken away leaves a gap', () => {
  const own = [
    { at: day('2027-01-11'), p: 0.5 },
    { at: day('2027-01-21'), p: null },
    { at: day('2027-02-20'), p: 0.25 },
  ]
  const plot = layoutCredence(aCredence({ own }))
  expect(plot.own).toBe('M100 88V88H200M500 132V132H1000')
  expect(plot.ends.map(({ of }) => of)).toEqual(['median', 'own'])
  expect(tableOf(draw(aCredence({ own })))).toContain('taken away')
})

test('where nobody has a credence there is neither median nor band', () => {
  const known = aCredence().community ?? []
  const community = [...known, { at: day('2027-03-22'), n: 0, community: null }]
  const plot = layoutCredence(aCredence({ community }))
  expect(plot.median).toBe('M100 56.1V56.1H500V27.8H800')
  expect(plot.band).toMatch(/H800V50\.3H500Z$/)
  expect(plot.ends.map(({ of }) => of)).toEqual(['own'])
  expect(tableOf(draw(aCredence({ community })))).toContain('>none</td>')
})

test('the end of each line is labelled, and labels keep apart', () => {
  const own = [{ at: day('2027-01-21'), p: 0.84 }]
  const [median, mine] = layoutCredence(aCredence({ own })).ends
  expect([median?.text, mine?.text]).toEqual(['84.2', '84'])
  expect(Math.abs((median?.y ?? 0) - (mine?.y ?? 0))).toBeGreaterThanOrEqual(13)
  expect(draw(aCredence({ own }))).toContain('you 84')
})

test('what stood before the axis begins stands at its beginning', () => {
  const own = [
    { at: day('2026-03-01'), p: 0.9 },
    { at: day('2026-12-01'), p: 0.5 },
  ]
  expect(layoutCredence(aCredence({ own })).own).toBe('M0 88V88H1000')
})

test('evidence stands below its time, with its verdict and a link to its record', () => {
  const [first, second] = layoutCredence(aCredence()).lane
  expect([first?.at, second?.at]).toEqual([40, 80])
  expect([first?.sign, second?.sign]).toEqual(['supports', 'contradicts'])
  const page = draw(aCredence())
  expect(page).toMatch(/inset-inline-start:80%"><svg[^>]*><use href="#m-contradicts"/)
  expect(page).toMatch(/<a href="\/experiments\/E8"[^>]*>E8<\/a>/)
})

test('marks that would cover each other on a phone are one with their number', () => {
  const marks = lane(
    anEvent('E1', '2027-02-10'),
    anEvent('E2', '2027-02-13', { verdict: 'contradicts' }),
    anEvent('E3', '2027-02-20'),
  )
  expect(marks.map(({ events }) => events.map(({ id }) => id))).toEqual([['E1', 'E2'], ['E3']])
  expect(marks[0]).toMatchObject({ at: 41.5, sign: null, name: 'E1, E2' })
  expect(marks[0]?.ties).toEqual([
    { at: 40, sign: 'supports' },
    { at: 43, sign: 'contradicts' },
  ])
  const page = draw(aCredence({ events: marks.flatMap(({ events }) => events) }))
  expect(page).toMatch(/event-ring is-mixed" aria-hidden="true">2</)
  expect(page).toContain('2 events close together')
})

test('joined marks of one verdict keep it', () => {
  const marks = lane(anEvent('E1', '2027-02-10'), anEvent('E2', '2027-02-10'))
  expect(marks.map(({ sign, ties }) => [sign, ties.length])).toEqual([['supports', 1]])
})

test('of hundreds of events none is lost and no two marks cover each other', () => {
  const events = Array.from({ length: 300 }, (_, place) => ({
    ...anEvent(`E${place}`, '2027-01-01'),
    at: day('2027-01-01').getTime() + place * 8 * 60 * 60 * 1000,
  }))
  const marks = lane(...events)
  expect(marks.flatMap((mark) => mark.events)).toHaveLength(300)
  for (const [place, mark] of marks.slice(1).entries()) {
    expect(((mark.at - (marks[place]?.at ?? 0)) / 100) * 235).toBeGreaterThan(16)
  }
})

test('names in one row keep apart, and near the ends they stay within a phone', () => {
  const marks = lane(
    anEvent('P1', '2027-01-01', { kind: 'taken-back' }),
    anEvent('E1', '2027-01-11'),
    anEvent('E2', '2027-01-20'),
    anEvent('P2', '2027-04-11', { kind: 'dismissed', record: 'P1' }),
  )
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 0, 0])
  expect(marks.map(({ name }) => name)).toEqual(['taken back', 'E1', 'E2', 'dismissed'])
})

test('every kind of event is told in words', () => {
  const page = draw(
    aCredence({
      events: [
        anEvent('E1', '2027-01-05', { verdict: null }),
        anEvent('E2', '2027-01-15', { kind: 'excluded' }),
        anEvent('P1', '2027-01-25', { kind: 'proposed', outcome: 'refuted' }),
        anEvent('P2', '2027-02-05', { kind: 'disputed' }),
        anEvent('P3', '2027-02-15', { kind: 'dismissed' }),
        anEvent('P4', '2027-02-25', { kind: 'final', outcome: 'refuted' }),
        anEvent('P5', '2027-03-05', { kind: 'taken-back' }),
      ],
    }),
  )
  for (const words of [
    'reported, without a verdict',
    'measurement left out',
    'resolution proposed: refuted',
    'resolution disputed',
    'dispute dismissed',
    'resolved: refuted',
    'resolution taken back',
  ]) {
    expect(tableOf(page)).toContain(words)
    expect(page.slice(0, page.indexOf('<table'))).toContain(words)
  }
})

test('a hidden median tells nothing of what others believe', () => {
  const hidden = { community: null, deadline: day('2027-03-01') }
  const page = draw(aCredence(hidden))
  for (const secret of ['68.1', '52.3', '79.7', '63.7', 'Ada', '84.2']) {
    expect(draw(aCredence())).toContain(secret)
    expect(page).not.toContain(secret)
  }
  expect(draw(aCredence({ ...hidden, others: [] }))).toBe(page)
  expect(layoutCredence(aCredence({ community: null }))).toMatchObject({
    median: '',
    band: '',
    others: [],
    undrawn: 0,
  })
  expect(page).toContain('once three people have given a credence')
  expect(page).toContain('you 70')
  expect(page).toContain('/experiments/E9')
})

test('the table holds every change and event, the newest first', () => {
  const table = tableOf(draw(aCredence({ deadline: day('2027-03-01') })))
  const told = ['84.2 %', '71.4 to 90.5 %', '75 %', '70 %', '68.1 %', '52.3 to 79.7 %', '63.7 %']
  for (const text of [...told, 'Ada', 'reported: supports', 'reported: contradicts', 'Deadline']) {
    expect(table).toContain(text)
  }
  const times = [...table.matchAll(/<time dateTime="([^"]+)"/g)].map(([, at]) => at)
  expect(times).toEqual(times.toSorted().reverse())
  expect(times).toHaveLength(8)
})

test('of a long table the newest hundred rows stand and the others are counted', () => {
  const community = Array.from({ length: 10_000 }, (_, place) => ({
    at: day('2027-01-01').getTime() + place * 60_000,
    n: place,
    community: { median: 0.5, low: 0.4, high: 0.6 },
  }))
  const plot = layoutCredence(aCredence({ community, own: [], others: [], events: [] }))
  expect([plot.rows.length, plot.left]).toEqual([100, 9900])
  expect(plot.rows[0]).toMatchObject({ n: 9999 })
  expect(plot.median.length).toBeLessThan(20_000)
})

test('no more than forty lines of others are drawn, and the rest is counted', () => {
  const [one] = aCredence().others
  const others = Array.from({ length: 55 }, () => one).filter((other) => other !== undefined)
  const page = draw(aCredence({ others }))
  expect(page.match(/class="other-line" d="M100/g)).toHaveLength(40)
  expect(page).toContain('15 more lines are not drawn')
})

test('events outside the axis are counted and stand in the table', () => {
  const data = aCredence({
    events: [anEvent('E1', '2024-05-01'), anEvent('E2', '2025-05-01'), anEvent('E3', '2028-01-01')],
  })
  expect(layoutCredence(data).lane).toEqual([])
  const page = draw(data)
  expect(page).toContain('2 events before this time are in the table only.')
  expect(page).toContain('One event after this time is in the table only.')
  expect(tableOf(page)).toContain('/experiments/E1')
})

test('a deadline is a line only where the axis holds it', () => {
  expect(layoutCredence(aCredence({ deadline: day('2027-02-20') })).deadline).toBe(50)
  expect(layoutCredence(aCredence({ deadline: day('2028-02-20') })).deadline).toBeNull()
})

test.each([
  ['nothing', { community: [], own: [], others: [], events: [] }],
  ['nothing and hidden', { community: null, own: [], others: [], events: [] }],
  ['one credence', { community: [], others: [], own: [{ at: day('2027-01-21'), p: 0.5 }] }],
  ['a single instant', { to: day('2027-01-01'), events: [anEvent('E1', '2027-01-01')] }],
  ['an end before its beginning', { to: day('2026-01-01') }],
  ['values beyond their scale', { own: [{ at: day('2027-01-21'), p: 1.5 }] }],
] satisfies [string, Partial<CredenceData>][])(
  'a chart of %s has no hole in its numbers',
  (_, changes) => {
    const page = draw(aCredence(changes))
    expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
    const places = [...page.matchAll(/ (?:x|x1|x2)="(-?[\d.]+)%"/g)].map(([, at]) => Number(at))
    expect(places.every((at) => at >= 0 && at <= 100)).toBe(true)
  },
)

test('a chart of nothing says so', () => {
  expect(draw(aCredence({ community: [], own: [], others: [], events: [] }))).toContain(
    'Nobody has given a credence yet.',
  )
})

test('the layout survives being sent as JSON', () => {
  const plot = layoutCredence(aCredence())
  expect(JSON.parse(JSON.stringify(plot))).toEqual(plot)
})

test('without a curve that may be seen there is a sentence and no frame, with the events in its table', () => {
  for (const community of [null, []]) {
    const page = draw(aCredence({ community, own: [], others: [] }))
    expect(page).toContain('plot-note')
    expect(page).not.toContain('credence-box')
    expect(tableOf(page)).toContain('E8')
  }
})
