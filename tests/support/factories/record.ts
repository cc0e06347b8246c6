import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import {
  type RecordTexts,
  renderRecordTexts,
} from '#app/services/records/render-record-texts.server.ts'
import { storeRecord } from '#app/services/records/store-record.server.ts'
import { write } from '#db/client.ts'
import { takeNumber } from '#db/queries/counters.ts'

type Wanted = Partial<RecordTexts> & {
  by: Pick<Member, 'id'>
  kind: RecordKind
  tags?: string[]
  status?: string
  visibility?: Visibility
}

/** A record of any kind with what every record has; the row of its kind is left out. */
export async function aRecord({ by, kind, tags, status, visibility, ...texts }: Wanted) {
  const number = await takeNumber(kind)
  const set = await renderRecordTexts({
    title: `The ${kind} ${number}`,
    statement: 'Something is stated.',
    background: '',
    remarks: '',
    ...texts,
  })
  return write((tx) =>
    storeRecord(tx, {
      kind,
      number,
      texts: set,
      tags: tags ?? [],
      areaId: null,
      author: by,
      status: status ?? 'open',
      basis: '',
      visibility: visibility ?? 'public',
      event: 'record-proposed',
      at: new Date(),
    }),
  )
}
