import { and, asc, eq, inArray } from 'drizzle-orm'
import { experiments, links } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { linkedIdsOf } from './neighbours.ts'

const REANALYSIS = 'reanalysis-of'
/** Nobody analyses anew a new analysis of a new analysis more often than this. */
const MOST_STEPS = 10

type Predicted = { recordId: string; sourceId: string | null }

/**
 * For each prediction the experiments whose data made it: those it names, and all that analyse anew
 * the data of these, or of what was published with it.
 */
export async function dataThatMade(
  q: Reader,
  predictions: readonly Predicted[],
): Promise<Map<string, string[]>> {
  const named = await linkedIdsOf(
    q,
    predictions.map(({ recordId }) => recordId),
    'made-from',
  )
  const published = await experimentsOf(q, predictions)
  const from = (one: Predicted) => published.get(one.sourceId ?? '') ?? []
  const roots = [...[...named.values()].flat(), ...predictions.flatMap(from)]
  const anew = await reanalysed(q, roots)
  return new Map(
    predictions.map((one) => {
      const own = named.get(one.recordId) ?? []
      return [one.recordId, [...own, ...reached([...own, ...from(one)], anew)]]
    }),
  )
}

/** An experiment and all that analyse its data anew, directly or through others. */
export async function withReanalyses(q: Reader, experimentId: string): Promise<string[]> {
  return [experimentId, ...reached([experimentId], await reanalysed(q, [experimentId]))]
}

async function experimentsOf(q: Reader, predictions: readonly Predicted[]) {
  const sources = predictions.flatMap(({ sourceId }) => sourceId ?? [])
  const bySource = new Map<string, string[]>()
  if (sources.length === 0) return bySource
  const rows = await q
    .select({ id: experiments.recordId, sourceId: experiments.sourceId })
    .from(experiments)
    .where(inArray(experiments.sourceId, sources))
    .orderBy(asc(experiments.recordId))
  for (const { id, sourceId } of rows)
    bySource.set(sourceId ?? '', [...(bySource.get(sourceId ?? '') ?? []), id])
  return bySource
}

/** What analyses each anew, of these experiments and of those that do. */
async function reanalysed(q: Reader, roots: readonly string[]): Promise<Map<string, string[]>> {
  const anew = new Map<string, string[]>()
  let ids = [...new Set(roots)]
  for (let step = 0; step < MOST_STEPS && ids.length > 0; step++) {
    const rows = await q
      .select({ from: links.fromId, to: links.toId })
      .from(links)
      .where(and(inArray(links.toId, ids), eq(links.relation, REANALYSIS)))
      .orderBy(asc(links.fromId))
    const known = new Set(anew.keys())
    for (const { from, to } of rows) anew.set(to, [...(anew.get(to) ?? []), from])
    ids = [...new Set(rows.map(({ from }) => from))].filter((id) => !known.has(id))
  }
  return anew
}

function reached(roots: readonly string[], anew: ReadonlyMap<string, string[]>): string[] {
  const found = new Set<string>()
  const open = [...roots]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const next of anew.get(id) ?? [])
      if (!found.has(next)) {
        found.add(next)
        open.push(next)
      }
  return [...found].sort()
}
