import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { RowProblem } from '#app/domain/measurement/row.ts'
import type { UnderstoodTable } from '#app/domain/measurement/table.ts'
import type { Position, Verdict } from '#app/domain/verdict/verdict.ts'

/** What a row of a preview would say of a prediction. */
export type PreviewSaying = {
  number: number
  slug: string
  standing: EvidenceStanding
  conditionKeys: string[]
  verdict: Verdict
  position: Position
  bare: boolean
}

/** A row as it would be stored, its numbers as the page writes them. */
export type PreviewRow = {
  row: number | null
  label: string
  observable: string
  reported: string
  value: string
  interval: [string, string] | null
  limit: string | null
  says: PreviewSaying[]
}

export type WrittenPreview = {
  rows: PreviewRow[]
  total: number
  problems: RowProblem[]
  understood: UnderstoodTable | null
}
