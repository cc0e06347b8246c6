import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'

/**
 * proposed: waits for seconds. seconded: enough of them, a window for opposing it runs. opposed: sent
 * back until that is dismissed. decided: in force. ended: withdrawn, replaced or taken back.
 */
export type Phase = 'proposed' | 'seconded' | 'opposed' | 'decided' | 'ended'

/** What the rules ask of a proposal. Its phase is the one at the moment of the act. */
export type Proposal = {
  phase: Phase
  proposedById: string
  seconds: readonly { personId: string }[]
  oppositions: readonly { personId: string }[]
  /** The verdict that goes with what is proposed; null where none does. */
  says?: Verdict | null
}

/** A record in which somebody has a part, so that others have to decide. */
export type Stake = { kind: RecordKind; number: number }

/** Whether somebody ever gave a credence on the matter, and what its pooled verdict is. */
export type Interest = { credence: boolean; verdict: Verdict | null }

/** Who acts, and what they have at stake in the matter. */
export type Party = { viewer: Viewer; stakes: readonly Stake[]; interest?: Interest }
