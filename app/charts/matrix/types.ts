import type { MarkName } from '#app/components/page/mark-name.ts'

export type MatrixClaim = {
  id: string
  record: string
  title: string
  href: string
  state: { mark: MarkName; word: string } | null
}

export type MatrixObservable = { id: string; name: string; href: string }

/** How many predictions of a claim about an observable have one verdict, and where they are listed. */
export type MatrixEntry = { mark: MarkName; word: string; count: number; href: string }

export type MatrixData = {
  claims: MatrixClaim[]
  observables: MatrixObservable[]
  entries: (MatrixEntry & { claim: string; observable: string })[]
}

export type MatrixRow = {
  claim: MatrixClaim
  cells: { observable: string; entries: MatrixEntry[] }[]
}

export type MatrixPlot = {
  observables: MatrixObservable[]
  rows: MatrixRow[]
  /** Claims and observables without any prediction, which would be empty lines. */
  left: { claims: number; observables: number }
}
