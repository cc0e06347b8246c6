import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EvidenceGraph } from '#app/charts/graph/evidence-graph.tsx'
import { layoutGraph } from '#app/charts/graph/layout.server.ts'
import type {
  GraphData,
  GraphEdge,
  GraphKind,
  GraphNode,
  GraphRelation,
} from '#app/charts/graph/types.ts'
import { body } from '#app/domain/text/body.ts'

const KINDS: Record<string, GraphKind> = {
  Q: 'question',
  C: 'claim',
  P: 'prediction',
  E: 'experiment',
}
const node = (number: string): GraphNode => ({
  id: number,
  kind: KINDS[number.charAt(0)] ?? 'question',
  number,
  title: body(number, 'title', 1, `Title of ${number}`),
  href: `/${number}`,
  state: null,
})
const link = (from: string, relation: GraphRelation, to: string): GraphEdge => ({
  from,
  relation,
  to,
})

const chain: GraphData = {
  focus: 'P1',
  nodes: ['E1', 'E2', 'P1', 'P2', 'C1', 'C2', 'Q1'].map(node),
  edges: [
    link('C1', 'answers', 'Q1'),
    link('C2', 'answers', 'Q1'),
    link('C2', 'rival', 'C1'),
    link('P1', 'follows-from', 'C1'),
    link('P2', 'follows-from', 'C2'),
    link('E1', 'supports', 'P1'),
    link('E1', 'contradicts', 'P2'),
    link('E2', 'supports', 'Q1'),
  ],
}
const draw = (data: GraphData) =>
  renderToStaticMarkup(<EvidenceGraph plot={layoutGraph(data)} title="The chain" />)

test('each kind has a column, from question to experiment', () => {
  const { nodes } = layoutGraph(chain)
  const columns = (kind: GraphKind) =>
    new Set(nodes.filter((one) => one.kind === kind).map(({ x }) => x))
  const places = (['question', 'claim', 'prediction', 'experiment'] as const).map((kind) => [
    ...columns(kind),
  ])
  expect(places.map((place) => place.length)).toEqual([1, 1, 1, 1])
  expect(places.flat()).toEqual(places.flat().toSorted((a, b) => a - b))
})

test('no two records overlap and all lie within the drawing', () => {
  const { nodes, nodeWidth, nodeHeight, width, height } = layoutGraph(chain)
  for (const [place, a] of nodes.entries()) {
    expect(a.x + nodeWidth).toBeLessThanOrEqual(width)
    expect(a.y + nodeHeight).toBeLessThanOrEqual(height)
    for (const b of nodes.slice(place + 1)) {
      expect(Math.abs(a.x - b.x) >= nodeWidth || Math.abs(a.y - b.y) >= nodeHeight).toBe(true)
    }
  }
})

test('the keyboard walks along the chain', () => {
  expect(layoutGraph(chain).nodes.map(({ id }) => id)).toEqual([
    'Q1',
    'C1',
    'P1',
    'E1',
    'C2',
    'P2',
    'E2',
  ])
})

test('the list nests each record below what it speaks to and tells it in full once', () => {
  const [question] = layoutGraph(chain).list
  expect(question?.items.map(({ id }) => id)).toEqual(['C1', 'C2', 'E2'])
  const again = question?.items[1]?.items[0]?.items[0]
  expect(again).toMatchObject({ id: 'E1', relation: 'contradicts', again: true, items: [] })
  expect(question?.items[1]?.beside).toEqual([{ relation: 'rival', id: 'C1' }])
})

test('every link is drawn and told', () => {
  expect(layoutGraph(chain).bundles.flatMap(({ from }) => from)).toHaveLength(8)
  const page = draw(chain)
  for (const words of [
    'answers it',
    'rival of',
    'follows from it',
    'supports it',
    'contradicts it',
  ]) {
    expect(page).toContain(words)
  }
  expect(page).not.toMatch(/NaN|undefined/)
  expect(page).toContain('aria-current="true"')
})

test('links of one kind to one record are one line, and other kinds keep apart', () => {
  const { bundles, nodes } = layoutGraph({
    focus: 'P1',
    nodes: ['E1', 'E2', 'E3', 'P1'].map(node),
    edges: [
      link('E1', 'supports', 'P1'),
      link('E2', 'contradicts', 'P1'),
      link('E3', 'supports', 'P1'),
    ],
  })
  expect(bundles.map(({ from }) => from)).toEqual([['E1', 'E3'], ['E2']])
  const ends = bundles.map(({ end }) => end[1])
  expect(new Set(ends).size).toBe(2)
  const heightOf = (id: string) => nodes.find((one) => one.id === id)?.y
  expect(heightOf('E2')).toBe(heightOf('P1'))
})

test('the record that it is about stands in the middle of its column', () => {
  const others = Array.from({ length: 6 }, (_, place) => `P${place + 2}`)
  const { nodes, nodeHeight, height } = layoutGraph({
    focus: 'P1',
    nodes: ['C1', 'P1', ...others].map(node),
    edges: ['P1', ...others].map((id) => link(id, 'follows-from', 'C1')),
  })
  const focus = nodes.find(({ id }) => id === 'P1')
  expect((focus?.y ?? 0) + nodeHeight / 2).toBe(height / 2)
})

test('parts stand set in below what they are parts of', () => {
  const { nodes, bundles } = layoutGraph({
    focus: 'Q1',
    nodes: ['Q3', 'Q2', 'Q1'].map(node),
    edges: [link('Q2', 'part-of', 'Q1'), link('Q3', 'part-of', 'Q2')],
  })
  const down = nodes.toSorted((a, b) => a.y - b.y)
  expect(down.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'Q3'])
  expect(down.map(({ x }) => x)).toEqual([down[0]?.x, down[1]?.x, down[2]?.x].toSorted())
  expect(new Set(down.map(({ x }) => x)).size).toBe(3)
  expect(bundles).toHaveLength(2)
})

test('a title keeps its mathematics', () => {
  const math = '<span class="katex">x</span>'
  const data = {
    ...chain,
    nodes: chain.nodes.map((one) => ({ ...one, title: body(one.id, 't', 1, math) })),
  }
  expect(draw(data)).toContain(math)
})

test('the hundred and fifty nearest are kept and the rest is counted', () => {
  const experiments = Array.from({ length: 200 }, (_, place) => `E${place}`)
  const far = link('E199', 'supports', 'C2')
  const plot = layoutGraph({
    focus: 'P1',
    nodes: ['Q1', 'C1', 'C2', 'P1', ...experiments].map(node),
    edges: [
      link('C1', 'answers', 'Q1'),
      link('P1', 'follows-from', 'C1'),
      ...experiments.slice(0, 199).map((id) => link(id, 'supports', 'P1')),
      far,
    ],
  })
  expect(plot.nodes).toHaveLength(150)
  expect(plot.left).toBe(54)
  expect(plot.nodes.map(({ id }) => id)).not.toContain('C2')
})

test('loose records, circles among rivals and links to nowhere do no harm', () => {
  const data: GraphData = {
    focus: 'nowhere',
    nodes: ['E1', 'C1', 'C2'].map(node),
    edges: [
      link('C1', 'rival', 'C2'),
      link('C2', 'rival', 'C1'),
      link('E1', 'supports', 'P9'),
      link('C1', 'rival', 'C1'),
    ],
  }
  const plot = layoutGraph(data)
  expect(plot.nodes.map(({ id }) => id)).toEqual(['C1', 'C2', 'E1'])
  expect(plot.bundles).toHaveLength(2)
  expect(draw(data)).not.toMatch(/NaN|undefined|Infinity/)
  expect(draw({ focus: '', nodes: [], edges: [] })).not.toMatch(/NaN|undefined|Infinity/)
})
