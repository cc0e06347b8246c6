import { foldedName } from '#app/domain/observable/folded-name.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { renderedVersion } from '#app/services/rendered-version.server.ts'
import { type RenderedText, renderTexts } from '#app/services/rendering.server.ts'
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

type ObservableTexts = Pick<RenderedText, 'madeWith'> & {
  symbolHtml: string
  definitionHtml: string
}

export type RenderedObservable = ObservableToStore & ObservableTexts

/** Sets the symbol and the definition; before the write, as all setting. */
export async function renderObservableTexts(
  { symbol, definition }: Pick<ObservableToStore, 'symbol' | 'definition'>,
  { asStored = false } = {},
): Promise<ObservableTexts> {
  const set = await renderTexts({
    symbol: { source: `$${symbol}$`, mode: 'inline', asStored },
    definition: { source: definition, mode: 'document', asStored },
  })
  const { html: symbolHtml, madeWith } = set.symbol
  return { symbolHtml, definitionHtml: set.definition.html, madeWith }
}

export async function renderObservable(observable: ObservableToStore): Promise<RenderedObservable> {
  return { ...observable, ...(await renderObservableTexts(observable)) }
}

/** Adds an observable to the registry, found under its key, its name and its other names. */
export async function storeObservable(tx: Tx, set: RenderedObservable, authorId: string, at: Date) {
  const id = await addSubject(tx, 'observable')
  const { aliases, definition, madeWith, ...columns } = set
  await insertObservable(tx, {
    ...columns,
    id,
    definitionMd: definition,
    renderVersion: await renderedVersion(tx, set),
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
