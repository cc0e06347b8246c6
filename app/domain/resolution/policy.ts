import type { RecordKind } from '#app/domain/record/kind.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { hasRole, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'
import { isCurrent, type ResolutionState } from './state.ts'

/** Why somebody may not do something about a resolution, as the refusal and the page say it. */
export type Obstacle = Extract<
  RefusalWhat,
  | 'signIn'
  | 'proposeResolution'
  | 'secondResolution'
  | 'disputeResolution'
  | 'withdrawResolution'
  | 'dismissDispute'
  | 'undoResolution'
  | 'resolutionStake'
  | 'ownResolution'
  | 'ownDispute'
  | 'notRegistered'
  | 'decided'
  | 'resolutionPresent'
  | 'resolutionEnded'
  | 'secondedEnough'
  | 'secondedAlready'
  | 'disputedAlready'
  | 'resolutionDisputed'
  | 'resolutionFinal'
  | 'disputeDismissed'
  | 'notFinal'
>

/** A record in which somebody has a part, so that others have to decide on the prediction. */
export type Stake = { kind: RecordKind; number: number }

/** Who acts, and what they have at stake in the prediction. */
export type Party = { viewer: Viewer; stakes: readonly Stake[] }

/** What the rules ask of a resolution. Its state is the one at the moment of the act. */
export type Present = {
  state: ResolutionState
  proposedById: string
  seconds: readonly { personId: string }[]
  disputes: readonly { personId: string }[]
}

type Answer = Obstacle | null

const isBy = ({ viewer }: Party, personId: string) => viewer !== null && viewer.id === personId

/** The first obstacle of all that were asked; null where there is none. */
const first = (...answers: Answer[]): Answer => answers.find((answer) => answer !== null) ?? null

function lacksRole({ viewer }: Party, least: Role, what: Obstacle): Answer {
  if (!viewer) return 'signIn'
  return hasRole(viewer, least) ? null : what
}

const hasStake = ({ stakes }: Party): Answer => (stakes.length > 0 ? 'resolutionStake' : null)

/** A trusted person without a stake, while nothing is proposed, or what is has been disputed. */
export const whyNotPropose = (
  party: Party,
  { registered, present }: { registered: boolean; present: Present | null },
): Answer =>
  first(
    lacksRole(party, 'trusted', 'proposeResolution'),
    registered ? null : 'notRegistered',
    present?.state === 'final' ? 'decided' : null,
    hasStake(party),
    present && present.state !== 'disputed' ? 'resolutionPresent' : null,
  )

/** A trusted person without a stake who did not propose it, once. */
export const whyNotSecond = (party: Party, present: Present): Answer =>
  first(
    lacksRole(party, 'trusted', 'secondResolution'),
    isCurrent(present.state) ? null : 'resolutionEnded',
    present.state === 'final' ? 'resolutionFinal' : null,
    hasStake(party),
    isBy(party, present.proposedById) ? 'ownResolution' : null,
    present.seconds.some(({ personId }) => isBy(party, personId)) ? 'secondedAlready' : null,
    present.state === 'disputed' ? 'resolutionDisputed' : null,
    present.state === 'seconded' ? 'secondedEnough' : null,
  )

/** Any member, also with a stake, once, until it is final. */
export const whyNotDispute = (party: Party, present: Present): Answer =>
  first(
    lacksRole(party, 'member', 'disputeResolution'),
    isCurrent(present.state) ? null : 'resolutionEnded',
    present.state === 'final' ? 'resolutionFinal' : null,
    present.disputes.some(({ personId }) => isBy(party, personId)) ? 'disputedAlready' : null,
  )

/** Who proposed it, until it is final. */
export const whyNotWithdraw = (party: Party, present: Present): Answer =>
  first(
    party.viewer ? null : 'signIn',
    isBy(party, present.proposedById) ? null : 'withdrawResolution',
    isCurrent(present.state) ? null : 'resolutionEnded',
    present.state === 'final' ? 'resolutionFinal' : null,
  )

/** A curator without a stake, who neither raised the dispute nor proposed what it is about. */
export const whyNotDismiss = (
  party: Party,
  present: Present,
  dispute: { personId: string; dismissed: boolean },
): Answer =>
  first(
    lacksRole(party, 'curator', 'dismissDispute'),
    dispute.dismissed ? 'disputeDismissed' : null,
    present.state === 'disputed' ? null : 'resolutionEnded',
    hasStake(party),
    isBy(party, dispute.personId) ? 'ownDispute' : null,
    isBy(party, present.proposedById) ? 'ownResolution' : null,
  )

/** A curator without a stake. */
export const whyNotUndo = (party: Party, present: Present): Answer =>
  first(
    lacksRole(party, 'curator', 'undoResolution'),
    present.state === 'final' ? null : 'notFinal',
    hasStake(party),
  )
