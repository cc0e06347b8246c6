/** What the ledger keeps: registrations, and the clarifications that are added to them. */
export const LEDGER_KINDS = ['prediction-registered', 'prediction-clarified'] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]
