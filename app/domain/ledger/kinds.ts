/**
 * What the ledger keeps: registrations, the clarifications that are added to them, and the hash of terms
 * that were sealed before they could be registered.
 */
export const LEDGER_KINDS = [
  'prediction-registered',
  'prediction-clarified',
  'prediction-sealed',
] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]
