import { ProposeClaimInput } from '#app/domain/claim/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { proposeClaim } from '#app/services/claims/propose-claim.server.ts'

type Wanted = { by: Member; at?: Date } & Record<string, unknown>

/** A public claim, made the way people make one. */
export function aClaim({ by, at, ...wanted }: Wanted) {
  const input = ProposeClaimInput.parse({
    title: 'Size grows as the square root of compute',
    statement: 'At the optimum $N \\propto C^{1/2}$.',
    ...wanted,
  })
  return proposeClaim(by, input, at)
}
