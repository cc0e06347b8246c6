import type { Interest, Phase, Stake } from '#app/domain/decision/proposal.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Reader } from '#db/types.ts'

/** What somebody said to a proposal: a second, or an opposition. */
export type Voice = { proposalId: string; personId: string; createdAt: Date }

/** The rows of one sort of two-person decision. */
export type Rows = {
  proposal: {
    id: string
    proposedById: string
    proposedAt: Date
    endedAt: Date | null
    endedById: string | null
    endedReason: string
  }
  second: Voice
  opposition: Voice
}

/** One sort of two-person decision on a record: where its rows are, and how the rules see them. */
export type Decision<R extends Rows> = {
  /** What is said where there is no such proposal. */
  absent: RefusalWhat
  find: (q: Reader, id: string) => Promise<R['proposal'] | null>
  /** The proposal about a record that has not ended. */
  current: (q: Reader, recordId: string) => Promise<R['proposal'] | null>
  recordId: (proposal: R['proposal']) => string
  phase: (proposal: R['proposal'], at: Date) => Phase
  seconds: (q: Reader, ids: string[]) => PromiseLike<R['second'][]>
  oppositions: (q: Reader, ids: string[]) => PromiseLike<R['opposition'][]>
  stakes: (q: Reader, recordId: string, personId: string) => Promise<Stake[]>
  /** Where people forecast what is decided: whether this one did, and what the data say. */
  interest?: (q: Reader, recordId: string, personId: string) => Promise<Interest>
  says?: (proposal: R['proposal']) => Verdict | null
}

/** A proposal with what people said of it. */
export type Voiced<R extends Rows = Rows> = {
  proposal: R['proposal']
  seconds: R['second'][]
  oppositions: R['opposition'][]
}
