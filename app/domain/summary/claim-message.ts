import type { Footing } from '#app/domain/verdict/footing.ts'

/** What several predictions, by their numbers, say or wait for alike. */
export type PredictionClause =
  | { key: 'refuted'; predictions: number[] }
  | { key: 'contradicted'; predictions: number[]; groups: number | null; alone: boolean }
  | {
      key: 'supported'
      predictions: number[]
      /** The support that bends most, and in how many of its analyses it holds. */
      weakest: { number: number; agree: number; of: number } | null
      groups: number | null
      footing: Footing | null
    }
  | { key: 'waits'; predictions: number[]; missing: number | null }
  | { key: 'open'; predictions: number[] }
  | { key: 'in-sample'; predictions: number[] }
  | { key: 'not-measured'; predictions: number[] }
  | { key: 'not-scored'; predictions: number[] }
  | { key: 'unregistered'; predictions: number[] }

export type ClaimMessage =
  | { key: 'retracted' }
  | { key: 'superseded'; by: number }
  | { key: 'no-predictions' }
  | { key: 'predictions'; clauses: PredictionClause[] }
  | { key: 'essential'; predictions: number[] }
