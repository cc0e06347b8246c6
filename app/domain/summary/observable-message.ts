import type { Figure } from './figure.ts'

/** Predictions on an observable: what holds or held, what does not, and the others of all `n`. */
export type ObservedCounts = { n: number; supported: number; contradicted: number }

/** What is known of an observable: what was measured, then how its predictions stand. */
export type ObservableMessage =
  | { key: 'unmeasured' }
  | { key: 'bare'; values: number }
  | { key: 'one-group'; values: number; figure: Figure | null }
  | { key: 'best'; groups: number; figure: Figure }
  | { key: 'exclude'; groups: number }
  | { key: 'uncombined'; groups: number }
  | { key: 'rivals'; a: number; b: number; apart: { distance: Figure; times: number } | null }
  | { key: 'unpredicted' }
  | { key: 'stand'; counts: ObservedCounts }
