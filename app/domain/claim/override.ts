import type { ClaimStatus } from './status.ts'

/** What a curator may set beside the derived status of a claim, with a reason. */
export const OVERRIDES = [
  'untested',
  'supported',
  'contested',
  'challenged',
  'refuted',
] as const satisfies readonly ClaimStatus[]
