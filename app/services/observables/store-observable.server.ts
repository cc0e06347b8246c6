import { foldedName } from '#app/domain/observable/folded-name.ts'
import type { ObservableState } from '#app/domain/observable/state.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { type Rendered, renderText } from '#app/services/texts/render-text.server.ts'
import type { RenderingWith } from '#app/services/texts/rendering.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { insertObservable, setAliases } from '#db/queries/observables.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'

export type ObservableToStore = {
  key: string
  symbol: string
  name: string
  definition: string
  unit: string
  scale: Scale
  domainLower: number | null
  domainUpper: number | null
  aliases: string[]
}

export type RenderedObservable = ObservableToStore & { text: Rendered<'observable'> }

export async function renderObservable(
  observable: ObservableToStore,
  options?: RenderingWith,
): Promise<RenderedObservable> {
  return { ...observable, text: await renderText('observable', observable, options) }
}

/**
 * Adds an observable to the registry, found under its key, its name and its other names; a proposed one
 * is found so too.
 */
export async function storeObservable(
  tx: Tx,
  set: RenderedObservable,
  authorId: string,
  at: Date,
  state: ObservableState = 'accepted',
) {
  const id = await addSubject(tx, 'observable')
  const { aliases, definition, text, ...columns } = set
  await insertObservable(tx, {
    ...columns,
    ...(await storedColumns(tx, text)),
    id,
    visibility: 'public',
    state,
    authorId,
    revision: 1,
    createdAt: at,
    updatedAt: at,
  })
  await setAliases(tx, id, namesOf(set))
  await storeText(tx, {
    text,
    id,
    authorId,
    revision: 1,
    reason: '',
    besides: observableFacts(set),
    at,
  })
  await indexNamed(tx, 'observable', id)
  const kind = state === 'proposed' ? 'observable-proposed' : 'observable-added'
  await appendEvent(tx, { kind, subjectId: id, actorId: authorId, at })
  return { id, key: set.key }
}

/** Every name under which an observable is found, each once. */
export function namesOf({ key, name, aliases }: ObservableToStore) {
  const byFolded = new Map([key, name, ...aliases].map((each) => [foldedName(each), each]))
  return [...byFolded].map(([folded, each]) => ({ folded, name: each }))
}

/** What a revision of an observable keeps beside its definition. */
export const observableFacts = (observable: ObservableToStore) => ({
  title: observable.name,
  facts: {
    symbol: observable.symbol,
    unit: observable.unit,
    scale: observable.scale,
    domain: `${observable.domainLower ?? '−∞'}..${observable.domainUpper ?? '∞'}`,
    aliases: observable.aliases.join(', '),
  },
})
