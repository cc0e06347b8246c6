import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

export type StatusCount = { status: string; count: number }

/** An area with how many records of each kind it has, and the statuses of its questions. */
export type ListedArea = {
  key: string
  name: string
  description: string
  counts: Partial<Record<RecordKind, number>>
  questions: StatusCount[]
}

/** A prediction of one of an area's claims, as a mark in the matrix. */
export type MatrixPrediction = {
  id: string
  number: number
  slug: string
  status: string
  verdict: Verdict | null
  footing: Footing | null
  verdictReason: NamedReason | null
  claimId: string
  observableId: string
}

export type MatrixObservable = { id: string; key: string; name: string; symbol: Body }
