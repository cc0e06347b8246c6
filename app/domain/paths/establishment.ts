import { recordPath } from './record.ts'

type Claim = Parameters<typeof recordPath>[0]

/** Where a curator proposes to hold a claim established, and anybody reads what it takes. */
export const establishmentPath = (claim: Claim) => `${recordPath(claim)}/establishment`
export const secondEstablishmentPath = (id: string) => `/establishments/${id}/second`
export const endEstablishmentPath = (id: string) => `/establishments/${id}/ending`
