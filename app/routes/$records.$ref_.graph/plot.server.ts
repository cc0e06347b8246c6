import { layoutGraph } from '#app/charts/graph/layout.server.ts'
import {
  GRAPH_KINDS,
  type GraphEdge,
  type GraphNode,
  type GraphRelation,
} from '#app/charts/graph/types.ts'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import { afterStatus } from '#app/components/record/record-state.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import type { Edge, GraphRecord } from '#app/domain/graph/graph.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { EvidenceGraph } from '#app/services/records/evidence-graph.server.ts'

/** The chain laid out as a drawing and a list; `requested` is how far it was to reach. */
export const withPlot =
  (requested: number) =>
  ({ focus, records, edges, steps, beyond }: EvidenceGraph) => ({
    focus,
    requested,
    steps,
    beyond,
    count: records.length - 1,
    plot: layoutGraph({
      focus: focus.id,
      nodes: records.flatMap(nodeOf),
      edges: edges.map(edgeOf),
    }),
  })

/** Articles are no part of the chain. */
function nodeOf(record: GraphRecord): GraphNode[] {
  const kind = GRAPH_KINDS.find((known) => known === record.kind)
  if (!kind) return []
  return [
    {
      id: record.id,
      kind,
      number: recordName(kind, record.number),
      title: record.title,
      href: recordPath(record),
      state: stateOf(record),
    },
  ]
}

function stateOf(record: GraphRecord) {
  const { kind, status, footing } = record
  return kind === 'prediction'
    ? outcomeOf(record)
    : { ...statusOf(kind, status), after: afterStatus(kind, status, footing) }
}

const RELATIONS: Record<Edge['relation'], GraphRelation> = {
  answers: 'answers',
  'bears-on': 'bears-on',
  'derived-from': 'follows-from',
  'rival-of': 'rival',
  supersedes: 'supersedes',
  replicates: 'replicates',
  'reanalysis-of': 'reanalysis-of',
  'preregistered-for': 'to-test',
  tests: 'tests',
  'part-of': 'part-of',
  supports: 'supports',
  contradicts: 'contradicts',
  qualifies: 'qualifies',
  inconclusive: 'inconclusive',
  'meets-criterion': 'meets-criterion',
}

const edgeOf = ({ from, to, relation }: Edge): GraphEdge => ({
  from,
  to,
  relation: RELATIONS[relation],
})
