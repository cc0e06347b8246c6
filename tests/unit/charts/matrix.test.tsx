import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutMatrix } from '#app/charts/matrix/layout.server.ts'
import type { MatrixData } from '#app/charts/matrix/types.ts'
import { VerdictMatrix } from '#app/charts/matrix/verdict-matrix.tsx'

const claim = (id: string) => ({
  id,
  record: id,
  title: `Claim ${id}`,
  href: `/${id}`,
  state: null,
})
const observable = (id: string) => ({ id, name: `Observable ${id}`, href: `/${id}` })
const data: MatrixData = {
  claims: ['C1', 'C2', 'C3'].map(claim),
  observables: ['a', 'b', 'c'].map(observable),
  entries: [
    {
      claim: 'C1',
      observable: 'b',
      mark: 'inconclusive',
      word: 'inconclusive',
      count: 2,
      href: '/open',
    },
    { claim: 'C1', observable: 'b', mark: 'supports', word: 'supports', count: 1, href: '/for' },
    {
      claim: 'C3',
      observable: 'a',
      mark: 'contradicts',
      word: 'contradicts',
      count: 4,
      href: '/against',
    },
    { claim: 'C2', observable: 'c', mark: 'supports', word: 'supports', count: 0, href: '/none' },
  ],
}

test('a cell holds its verdicts with counts in the order of the marks', () => {
  const [first, second] = layoutMatrix(data).rows
  expect(
    first?.cells.map(({ entries }) => entries.map(({ mark, count }) => `${mark} ${count}`)),
  ).toEqual([[], ['supports 1', 'inconclusive 2']])
  expect(second?.claim.id).toBe('C3')
})

test('claims and observables without a prediction are left out and counted', () => {
  const plot = layoutMatrix(data)
  expect(plot.observables.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(plot.left).toEqual({ claims: 1, observables: 1 })
})

test('the table names its rows and columns, and each count is a link with a word', () => {
  const page = renderToStaticMarkup(
    <VerdictMatrix plot={layoutMatrix(data)} title="Verdicts" symbolOf={(id) => <i>{id}</i>} />,
  )
  expect(page.match(/<th scope="col">/g)).toHaveLength(3)
  expect(page.match(/<th scope="row">/g)).toHaveLength(2)
  expect(page).toMatch(/href="\/against".*?4.*?contradicts/)
})
