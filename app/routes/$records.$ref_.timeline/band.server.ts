import { layoutStatusBand } from '#app/charts/status-band/layout.server.ts'
import { afterStatus } from '#app/components/record/record-state.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'

const WITH_BAND: readonly RecordKind[] = ['question', 'claim']

/** The statuses of a question or claim over time as a drawing, with why each stood. */
export async function statusBand(viewer: Viewer, address: RecordAddress) {
  if (!WITH_BAND.includes(address.kind)) return null
  const { segments, until } = await recordStatuses(viewer, address)
  const changes = segments.map(({ id, status, footing, from }) => {
    const { mark, word } = statusOf(address.kind, status)
    const after = afterStatus(address.kind, status, footing)
    return { id, at: from, mark, word: after ? `${word}, ${after}` : word }
  })
  return {
    plot: layoutStatusBand({ changes, until }),
    causes: segments.map(({ id, basis, reasons }) => ({ id, basis, reasons })),
  }
}

export type BandView = NonNullable<Awaited<ReturnType<typeof statusBand>>>
