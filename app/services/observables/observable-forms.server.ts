import { mayKeepRegistry, mayProposeObservable } from '#app/domain/observable/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { aliasesOf, isInUse } from '#db/queries/observables.ts'
import { loadObservable } from './load-observable.server.ts'
import { furtherNames } from './observable-view.server.ts'

/** What the form for a new observable needs; `key` makes sending it twice harmless. */
export async function newObservableForm(viewer: Member) {
  refuseUnless(mayProposeObservable(viewer), 'registry')
  return {
    key: newId(),
    keeper: mayKeepRegistry(viewer),
    licence: (await siteSettings()).contentLicence,
  }
}

/** The present state of an observable, for the one who may edit it. */
export async function editObservableForm(viewer: Member, key: string) {
  refuseUnless(mayKeepRegistry(viewer), 'registry')
  const q = reader()
  const row = await loadObservable(q, scopeOf(viewer), key)
  const [names, inUse, settings] = await Promise.all([
    aliasesOf(q, row.id),
    isInUse(q, row.id),
    siteSettings(),
  ])
  return {
    observable: { key: row.key, name: row.name, revision: row.revision },
    inUse,
    licence: settings.contentLicence,
    present: {
      name: row.name,
      symbol: row.symbol,
      definition: row.definitionMd,
      unit: row.unit,
      scale: row.scale as string,
      domainLower: row.domainLower === null ? '' : String(row.domainLower),
      domainUpper: row.domainUpper === null ? '' : String(row.domainUpper),
      aliases: furtherNames(row, names).join(', '),
    },
  }
}
