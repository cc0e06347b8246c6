import type { MarkName } from '#app/components/page/mark-name.ts'
import type { Body } from '#app/domain/text/body.ts'

/** The kinds in the order of the chain; each has a column of its own. */
export const GRAPH_KINDS = ['question', 'claim', 'prediction', 'experiment'] as const
export type GraphKind = (typeof GRAPH_KINDS)[number]

export const GRAPH_RELATIONS = [
  'answers',
  'bears-on',
  'follows-from',
  'supports',
  'contradicts',
  'qualifies',
  'inconclusive',
  'meets-criterion',
  'rival',
  'supersedes',
  'part-of',
  'replicates',
  'reanalysis-of',
  'to-test',
  'tests',
] as const
export type GraphRelation = (typeof GRAPH_RELATIONS)[number]

export type GraphNode = {
  id: string
  kind: GraphKind
  /** Its name, such as C7. */
  number: string
  title: Body
  href: string
  /** What stands after the word is told in the list, where there is room. */
  state: { mark: MarkName; word: string; after: string } | null
}

/** `from` stands to `to` as the relation says: a prediction follows from a claim. */
export type GraphEdge = { from: string; to: string; relation: GraphRelation }

export type GraphData = {
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** The record that the graph is about; the nearest others are kept with it. */
  focus: string
}

type Point = [number, number]

/** All links of one kind to one record, drawn as one line that gathers them. In px. */
export type Bundle = {
  to: string
  relation: GraphRelation
  from: string[]
  path: string
  /** Where it leaves each record. */
  starts: Point[]
  /** Where it arrives; of a link between two of one kind, from the left. */
  end: Point
  beside: boolean
}

/** Upper left corner, in px. */
export type PlacedNode = GraphNode & { x: number; y: number }

/** The same graph as a nested list: below each record what speaks to it. */
export type GraphItem = {
  id: string
  relation: GraphRelation | null
  /** It stands further up with all that is below it. */
  again: boolean
  beside: { relation: GraphRelation; id: string }[]
  items: GraphItem[]
}

export type GraphPlot = {
  focus: string
  width: number
  height: number
  nodeWidth: number
  nodeHeight: number
  /** In the order of the list, so that the keyboard walks along the chain. */
  nodes: PlacedNode[]
  bundles: Bundle[]
  list: GraphItem[]
  /** How many records were left out. */
  left: number
}
