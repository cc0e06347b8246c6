import type { Edge, GraphRecord } from '#app/domain/graph/graph.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { listedAmong, standingOf } from '#db/queries/graph.ts'
import type { Reader } from '#db/types.ts'
import { edgesAt } from './edges-at.server.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

/** Enough to fill a drawing; what is found beyond it is counted and left out by the drawing. */
const ENOUGH = 150
const MOST_ASKED = 1000

/**
 * The chain around a record, level by level: what is linked to it, what is linked to that, and so on
 * for so many steps, among the records that the viewer finds in lists.
 */
export async function evidenceGraph(viewer: Viewer, address: RecordAddress, steps: number) {
  const q = reader()
  const scope = scopeOf(viewer)
  const record = await loadRecord(q, viewer, address.kind, address.number)
  const { id } = record
  const focus = nodeOf({ ...record, ...(await standingOf(q, id)) })
  const found = { records: new Map([[id, focus]]), edges: new Map<string, Edge>() }
  let level = [id]
  let reached = 0
  while (level.length > 0 && reached < steps && found.records.size < ENOUGH) {
    level = await nextLevel(q, scope, level, found)
    if (level.length > 0) reached += 1
  }
  const beyond = await freshAt(q, scope, level, found)
  const known = ({ from, to }: Edge) => found.records.has(from) && found.records.has(to)
  return {
    focus,
    records: [...found.records.values()],
    edges: [...found.edges.values()].filter(known),
    steps: reached,
    /** How many further records are linked to what was found last. */
    beyond: beyond.length,
  }
}

export type EvidenceGraph = Awaited<ReturnType<typeof evidenceGraph>>

type Standing = Awaited<ReturnType<typeof standingOf>>
type Row = Pick<GraphRecord, 'id' | 'kind' | 'number' | 'slug' | 'status' | 'titlePlain'> &
  Standing & { titleHtml: string; revision: number }

function nodeOf({ titleHtml, revision, ...row }: Row): GraphRecord {
  const { id, kind, number, slug, status, titlePlain, verdict, footing, verdictReason } = row
  const title = body(id, 'title', revision, titleHtml)
  return { id, kind, number, slug, status, title, titlePlain, verdict, footing, verdictReason }
}

type Rows = { records: Map<string, GraphRecord>; edges: Map<string, Edge> }

/** Takes in what is linked to a level, and returns it as the next. */
async function nextLevel(q: Reader, scope: Scope, level: string[], found: Rows) {
  const records = await freshAt(q, scope, level, found)
  for (const record of records) found.records.set(record.id, nodeOf(record))
  return records.map(({ id }) => id)
}

/** The edges at a level join those found; the records at their far ends are returned. */
async function freshAt(q: Reader, scope: Scope, level: string[], found: Rows) {
  if (level.length === 0) return []
  const edges = await edgesAt(q, scope, level)
  for (const edge of edges) found.edges.set(`${edge.from} ${edge.to} ${edge.relation}`, edge)
  const ends = edges.flatMap(({ from, to }) => [from, to])
  const fresh = [...new Set(ends)].filter((id) => !found.records.has(id)).slice(0, MOST_ASKED)
  return fresh.length === 0 ? [] : listedAmong(q, scope, fresh)
}
