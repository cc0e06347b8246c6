import { mayOverride, mayRetract } from '#app/domain/claim/policy.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { mayAttachEvidence } from '#app/domain/evidence/policy.ts'
import { mayPropose, mayPutForward } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { claimSentenceOf } from '#app/domain/summary/summarise.ts'
import { body } from '#app/domain/text/body.ts'
import { firstWords } from '#app/domain/text/first-words.ts'
import type { ThreadQuery } from '#app/domain/thread/query.ts'
import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { claimCredences } from '#app/services/credences/credence-section.server.ts'
import { knownBeliefs } from '#app/services/credences/known-beliefs.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { measuredLines } from '#app/services/predictions/measured-lines.server.ts'
import { settlingsOf } from '#app/services/predictions/settlings-of.server.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { overriderOf } from '#db/queries/claims.ts'
import { linkedBothWays } from '#db/queries/neighbours.ts'
import { predictionsOfClaims } from '#db/queries/predictions.ts'
import { establishmentView } from './establishment-view.server.ts'
import { type LoadedClaim, loadClaim } from './load-claim.server.ts'

const TO = ['answers', 'bears-on', 'rival-of', 'supersedes'] as const
const FROM = ['rival-of', 'supersedes'] as const

/** Everything a claim's page says but its track record. */
export async function claimPage(viewer: Viewer, number: number, thread?: ThreadQuery, at = now()) {
  const q = reader()
  const scope = scopeOf(viewer)
  const loaded = await loadClaim(q, viewer, number)
  const { record, claim } = loaded
  const [view, near, predictions, overrider, establishment, byHand, known] = await Promise.all([
    recordView(q, viewer, record),
    linkedBothWays(q, scope, { id: record.id, from: TO, to: FROM }),
    predictionsOfClaims(q, scope, [record.id]),
    overriderOf(q, claim),
    establishmentView(q, viewer, record),
    evidenceOn(viewer, record.id),
    knownBeliefs(q, viewer, record.id),
  ])
  const [lines, discussion] = await Promise.all([
    measuredLines(q, scope, predictions, at),
    threadPage(viewer, record, thread, known.ofComments),
  ])
  const beside = near.filter(({ side }) => side === 'from')
  const reasons = visibleReasons(loaded, [...predictions, ...beside])
  return {
    ...view,
    kind: 'claim' as const,
    status: record.status as ClaimStatus,
    ...factsOf(loaded),
    ...linksIn(near),
    predictions: lines,
    settlings: settlingsOf(predictions),
    summary: claimSentenceOf({ reasons }),
    reasons,
    override: overrideOf(loaded, overrider?.handle ?? ''),
    establishment,
    byHand,
    credence: record.status === 'draft' ? null : claimCredences(viewer, record, known),
    thread: discussion,
    abilities: { ...view.abilities, ...ownAbilities(viewer, loaded) },
  }
}

export type ClaimPage = Awaited<ReturnType<typeof claimPage>>

/** The records around a claim, by what they are to it. */
function linksIn(near: Awaited<ReturnType<typeof linkedBothWays>>) {
  const linked = (relation: string, of: 'to' | 'from' = 'to') =>
    near.filter((row) => row.relation === relation && row.side === of).map(linkTo)
  const rivals = [...linked('rival-of'), ...linked('rival-of', 'from')]
  return {
    answers: linked('answers'),
    bearsOn: linked('bears-on'),
    rivals: [...new Map(rivals.map((rival) => [rival.id, rival])).values()],
    supersedes: linked('supersedes'),
    supersededBy: linked('supersedes', 'from'),
  }
}

/** The stored chain of reasons names public records; one hidden since is left out. */
function visibleReasons({ claim }: LoadedClaim, shown: { id: string }[]) {
  const visible = new Set(shown.map(({ id }) => id))
  return claim.reasons.filter((reason) => {
    const named = 'prediction' in reason ? reason.prediction : 'by' in reason ? reason.by : null
    return named === null || visible.has(named.id)
  })
}

const factsOf = ({ record, claim }: LoadedClaim) => ({
  footing: claim.footing,
  claimKind: claim.claimKind,
  scopeBegins: firstWords(claim.scopeMd),
  scope: claim.scopeHtml ? body(record.id, 'scope', record.revision, claim.scopeHtml) : null,
  retractedReason: claim.retractedAt ? claim.retractedReason : null,
})

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
