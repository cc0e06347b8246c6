import { foldedName } from '#app/domain/observable/folded-name.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { setTexts } from '#app/services/rendering.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { insertObservable, setAliases } from '#db/queries/observables.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { addSubject } from '#db/queries/subjects.ts'
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

export type SetObservable = ObservableToStore & { symbolHtml: string; definitionHtml: string }

/** Sets the symbol and the definition; before the write, as all setting. */
export async function setObservable(observable: ObservableToStore): Promise<SetObservable> {
  const { symbol, definition } = await setTexts({
    symbol: { source: `$${observable.symbol}$`, mode: 'inline' },
    definition: { source: observable.definition, mode: 'document' },
  })
  return { ...observable, symbolHtml: symbol.html, definitionHtml: definition.html }
}

/** Adds an observable to the registry, found under its key, its name and its other names. */
export async function storeObservable(tx: Tx, set: SetObservable, authorId: string, at: Date) {
  const id = await addSubject(tx, 'observable')
  const { aliases, definition, ...columns } = set
  await insertObservable(tx, {
    ...columns,
    id,
    definitionMd: definition,
    renderVersion: RENDERER_VERSION,
    visibility: 'public',
    authorId,
    revision: 1,
    createdAt: at,
    updatedAt: at,
  })
  await setAliases(tx, id, namesOf(set))
  await addRevision(tx, {
    subjectId: id,
    revision: 1,
    authorId,
    reason: '',
    texts: observableTexts(set),
    createdAt: at,
  })
  await appendEvent(tx, { kind: 'observable-added', subjectId: id, actorId: authorId, at })
  return { id, key: set.key }
}

/** Every name under which an observable is found, each once. */
export function namesOf({ key, name, aliases }: ObservableToStore) {
  const byFolded = new Map([key, name, ...aliases].map((each) => [foldedName(each), each]))
  return [...byFolded].map(([folded, each]) => ({ folded, name: each }))
}

/** What a revision of an observable keeps. */
export const observableTexts = (observable: ObservableToStore) => ({
  title: observable.name,
  statement: observable.definition,
  facts: {
    symbol: observable.symbol,
    unit: observable.unit,
    scale: observable.scale,
    domain: `${observable.domainLower ?? '−∞'}..${observable.domainUpper ?? '∞'}`,
    aliases: observable.aliases.join(', '),
  },
})
