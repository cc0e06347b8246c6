import { mayOverride, mayRetract } from '#app/domain/claim/policy.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { mayAttachEvidence } from '#app/domain/evidence/policy.ts'
import { mayPropose, mayPutForward } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { measuredLines } from '#app/services/predictions/measured-lines.server.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { overriderOf } from '#db/queries/claims.ts'
import { neighbours } from '#db/queries/neighbours.ts'
import { predictionsOfClaims } from '#db/queries/predictions.ts'
import { establishmentView } from './establishment-view.server.ts'
import { type LoadedClaim, loadClaim } from './load-claim.server.ts'

const TO = ['answers', 'bears-on', 'rival-of', 'supersedes'] as const
const FROM = ['rival-of', 'supersedes'] as const

/** Everything a claim's page says but its discussion. */
export async function claimPage(viewer: Viewer, number: number, at = now()) {
  const q = reader()
  const scope = scopeOf(viewer)
  const loaded = await loadClaim(q, viewer, number)
  const { record, claim } = loaded
  const [shown, above, beside, predictions, overrider, establishment] = await Promise.all([
    recordView(q, viewer, record),
    neighbours(q, scope, { from: [record.id], relation: TO }),
    neighbours(q, scope, { to: [record.id], relation: FROM }),
    predictionsOfClaims(q, scope, [record.id]),
    overriderOf(q, claim),
    establishmentView(q, viewer, record.id),
  ])
  const lines = await measuredLines(q, scope, predictions, at)
  const linked = (rows: typeof above, relation: string) =>
    rows.filter((row) => row.relation === relation).map(linkTo)
  const rivals = [...linked(above, 'rival-of'), ...linked(beside, 'rival-of')]
  return {
    ...shown,
    kind: 'claim' as const,
    status: record.status as ClaimStatus,
    claimKind: claim.claimKind,
    scope: claim.scopeHtml ? body(record.id, 'scope', record.revision, claim.scopeHtml) : null,
    answers: linked(above, 'answers'),
    bearsOn: linked(above, 'bears-on'),
    rivals: [...new Map(rivals.map((rival) => [rival.id, rival])).values()],
    supersedes: linked(above, 'supersedes'),
    supersededBy: linked(beside, 'supersedes'),
    predictions: lines,
    reasons: visibleReasons(loaded, new Set([...predictions, ...beside].map(({ id }) => id))),
    retractedReason: claim.retractedAt ? claim.retractedReason : null,
    override: overrideOf(loaded, overrider?.handle ?? ''),
    establishment,
    abilities: { ...shown.abilities, ...ownAbilities(viewer, loaded) },
  }
}

export type ClaimPage = Awaited<ReturnType<typeof claimPage>>

/** The stored chain of reasons names public records; one hidden since is left out. */
function visibleReasons({ claim }: LoadedClaim, visible: Set<string>) {
  return claim.reasons.filter((reason) => {
    const named = 'prediction' in reason ? reason.prediction : 'by' in reason ? reason.by : null
    return named === null || visible.has(named.id)
  })
}

function overrideOf({ claim }: LoadedClaim, by: string) {
  const { overrideStatus: status, overrideReason: reason, overrideAt: at } = claim
  return status ? { status, reason, at, by } : null
}

const ownAbilities = (viewer: Viewer, { record, claim }: LoadedClaim) => ({
  publish: mayPutForward(viewer, record),
  retract: mayRetract(viewer, record) && claim.retractedAt === null,
  override: mayOverride(viewer, record),
  establish: isCurator(viewer) && record.visibility === 'public',
  derive: mayPropose(viewer),
  attach: mayAttachEvidence(viewer, record),
})
