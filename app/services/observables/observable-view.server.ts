import { foldedName } from '#app/domain/observable/folded-name.ts'
import type { ObservableView } from '#app/domain/observable/view.ts'
import { body } from '#app/domain/text/body.ts'
import type { ObservableRow } from '#db/queries/observables.ts'

/** What its page says of an observable itself. */
export const observableView = (row: ObservableRow, names: string[]): ObservableView => ({
  key: row.key,
  name: row.name,
  symbol: symbolOf(row),
  definition: body(row.id, 'definition', row.revision, row.definitionHtml),
  unit: row.unit,
  scale: row.scale,
  domain: { lower: row.domainLower, upper: row.domainUpper },
  aliases: furtherNames(row, names),
  state: row.state,
  reason: row.decidedReason,
  revision: row.revision,
  updatedAt: row.updatedAt,
})

export const symbolOf = ({
  id,
  revision,
  symbolHtml,
}: Pick<ObservableRow, 'id' | 'revision' | 'symbolHtml'>) =>
  body(id, 'symbol', revision, symbolHtml)

/** Its names but for the key and the name itself, under which it is found too. */
export const furtherNames = ({ key, name }: Pick<ObservableRow, 'key' | 'name'>, names: string[]) =>
  names.filter((one) => ![key, name].map(foldedName).includes(foldedName(one)))
