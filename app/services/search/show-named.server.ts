import { body } from '#app/domain/text/body.ts'
import { workView } from '#app/services/references/work-view.server.ts'
import { reader } from '#db/client.ts'
import { namedRows } from '#db/search/named-details.ts'

type Hit = { subjectId: string; kind: keyof typeof namedRows }
type Row<Kind extends Hit['kind']> = Awaited<ReturnType<(typeof namedRows)[Kind]>>[number]

const view = {
  person: ({ handle, displayName }: Row<'person'>) => ({
    kind: 'person' as const,
    handle,
    displayName,
  }),
  reference: (row: Row<'reference'>) => ({
    kind: 'reference' as const,
    work: workView(row),
  }),
  observable: ({ id, key, name, symbolHtml, revision }: Row<'observable'>) => ({
    kind: 'observable' as const,
    key,
    name,
    symbol: body(id, 'symbol', revision, symbolHtml),
  }),
  tag: ({ name }: Row<'tag'>) => ({ kind: 'tag' as const, name }),
  area: ({ key, name }: Row<'area'>) => ({ kind: 'area' as const, key, name }),
}

/** People, works, observables, tags and areas as results, in the order they were ranked. */
export async function showNamed(hits: Hit[]) {
  const shown = await Promise.all([
    shownOf('person', hits),
    shownOf('reference', hits),
    shownOf('observable', hits),
    shownOf('tag', hits),
    shownOf('area', hits),
  ])
  const byId = new Map(shown.flat())
  return hits.flatMap(({ subjectId }) => byId.get(subjectId) ?? [])
}

export type NamedResult = Awaited<ReturnType<typeof showNamed>>[number]

async function shownOf<Kind extends Hit['kind']>(kind: Kind, hits: Hit[]) {
  const ids = hits.filter((hit) => hit.kind === kind).map((hit) => hit.subjectId)
  if (ids.length === 0) return []
  const rows = (await namedRows[kind](reader(), ids)) as Row<Kind>[]
  const show = view[kind] as (row: Row<Kind>) => ReturnType<(typeof view)[Hit['kind']]>
  return rows.map((row) => [row.id, { id: row.id, ...show(row) }] as const)
}
