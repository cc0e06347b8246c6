import type { EvidenceRelation } from '#app/domain/evidence/evidence.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** How one record stands to another in the chain, as stored. */
export const CHAIN_RELATIONS = [
  'answers',
  'bears-on',
  'derived-from',
  'rival-of',
  'supersedes',
  'replicates',
  'reanalysis-of',
  'preregistered-for',
  'tests',
] as const
export type ChainRelation = (typeof CHAIN_RELATIONS)[number]

/** `part-of` leads from a question to the larger one; evidence leads to what it is about. */
export type Edge = {
  from: string
  to: string
  relation: ChainRelation | EvidenceRelation | 'part-of'
}

export type GraphRecord = {
  id: string
  kind: RecordKind
  number: number
  slug: string
  status: string
  title: Body
  titlePlain: string
  /** Of a prediction: what its measurements say. */
  verdict: Verdict | null
  /** Of a decided verdict, or of a supported claim. */
  footing: Footing | null
  verdictReason: NamedReason | null
}

/** How far from its focus a graph reaches, in links. */
export const MOST_STEPS = 6
const USUAL_STEPS = 3

/** As far as asked for, within what is offered. */
export function stepsFrom(typed: string | null): number {
  const steps = Number(typed ?? USUAL_STEPS)
  return Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS ? steps : USUAL_STEPS
}

/**
 * What the measurements of an experiment say of a prediction taken together: what those that decide
 * say if they agree, else it is left open.
 */
export function saidTogether(verdicts: readonly (Verdict | null)[]): Verdict {
  const decided = new Set(
    verdicts.filter((verdict) => verdict !== null && verdict !== 'inconclusive'),
  )
  const [only] = decided
  return decided.size === 1 && only ? only : 'inconclusive'
}
