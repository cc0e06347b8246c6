import { CHAIN_RELATIONS, type Edge, saidTogether } from '#app/domain/graph/graph.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { attachedAt, linksAt, partsAt, verdictsAt } from '#db/queries/graph.ts'
import type { Reader } from '#db/types.ts'

/** All that links records to others. The other ends may be hidden: who asks has to look. */
export async function edgesAt(q: Reader, scope: Scope, ids: string[]): Promise<Edge[]> {
  const [linked, parts, measured, attached] = await Promise.all([
    linksAt(q, ids, CHAIN_RELATIONS),
    partsAt(q, ids),
    verdictsAt(q, scope, ids),
    attachedAt(q, scope, ids),
  ])
  return [
    ...linked.flatMap((link): Edge[] => {
      const relation = CHAIN_RELATIONS.find((known) => known === link.relation)
      return relation ? [{ ...link, relation }] : []
    }),
    ...parts.flatMap(({ from, to }): Edge[] => (to ? [{ from, to, relation: 'part-of' }] : [])),
    ...together(measured),
    ...attached.flatMap(({ from, to, relation }): Edge[] =>
      from && relation ? [{ from, to, relation }] : [],
    ),
  ]
}

type Measured = Awaited<ReturnType<typeof verdictsAt>>[number]

/** One edge between an experiment and a prediction, however many values were measured. */
function together(rows: Measured[]): Edge[] {
  const pairs = new Map<string, { from: string; to: string; verdicts: (Verdict | null)[] }>()
  for (const { from, to, verdict } of rows) {
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, verdicts: [] }
    pair.verdicts.push(verdict)
    pairs.set(`${from} ${to}`, pair)
  }
  return [...pairs.values()].map(({ from, to, verdicts }) => ({
    from,
    to,
    relation: saidTogether(verdicts),
  }))
}
