import { type Attached, counts, groupId, type SetAside } from './attached.ts'
import type { Group } from './group.ts'
import {
  type Outcome,
  outcomeOf,
  type PoolChoice,
  type PredictionVerdict,
  USUAL_POOL,
} from './outcome.ts'
import { enters, heardWithReanalyses } from './reanalyses.ts'
import { ofMeasurements } from './reason.ts'
import type { Terms } from './terms.ts'
import { type Judgement, judge, type Verdict } from './verdict.ts'

export type { Attached } from './attached.ts'
export type { PoolChoice } from './outcome.ts'

export type Assessment = Outcome & {
  each: Map<string, Judgement>
  tally: Record<'supports' | 'contradicts' | 'inconclusive' | 'inside' | 'outside', number>
  /** All that counts is data that made the prediction, so that nothing is decided. */
  inSample: boolean
  /** The verdict without those that a person named to speak; null where nobody was named. */
  otherwise: Verdict | null
}

/**
 * What the measurements attached to a prediction say of its region, one by one and together. All that
 * have a value are judged; those that count, are in force and are no data that made the prediction
 * are tallied, combined in their groups and pooled. `inside` and `outside` count bare values, which
 * decide nothing. Estimates and terms are in the unit of the observable.
 */
export function assess(
  attached: readonly Attached[],
  terms: Terms,
  choice: PoolChoice = USUAL_POOL,
): Assessment {
  const each = new Map(attached.map(({ id, estimate }) => [id, judge(estimate, terms)]))
  const outcome = concluded(attached, terms, choice)
  const named = attached.filter(({ speaks }) => choice.named && speaks).map(({ id }) => id)
  const heard = new Set([...choice.byHand, ...named])
  const chosen = outcome.groups.some((group) => isChosen(group, attached, heard))
  const nobody = { ...choice, byHand: new Set<string>(), named: false }
  const otherwise = chosen ? concluded(attached, terms, nobody) : null
  return {
    ...outcome,
    each,
    tally: tallied(
      attached.filter((one) => counts(one) && enters(one, terms)),
      each,
    ),
    inSample: outcome.verdict.reason.key === 'in-sample-only',
    otherwise: otherwise?.verdict.verdict ?? null,
  }
}

/**
 * The outcome of all that enters. Re-analyses of the data that made the prediction may contradict it
 * and not support it: without them it must be supported too, and what contradicts without them does.
 */
export function concluded(
  attached: readonly Attached[],
  terms: Terms,
  choice: PoolChoice,
): Outcome {
  const entering = attached.filter((one) => enters(one, terms))
  const all = withApart(attached, outcomeOf(entering, terms, choice), terms)
  if (!entering.some((one) => one.inSample && counts(one))) return all
  const fresh = entering.filter(({ inSample }) => !inSample)
  const without = withApart(attached, outcomeOf(fresh, terms, choice), terms)
  const heard = heardWithReanalyses(all.verdict.verdict, without.verdict.verdict)
  if (heard !== 'neither') return heard === 'all' ? all : without
  const ids = entering.filter(({ inSample }) => inSample).map(({ id }) => id)
  return { ...all, verdict: undecided(all.verdict, ids) }
}

const undecided = (verdict: PredictionVerdict, ids: readonly string[]): PredictionVerdict => ({
  ...verdict,
  verdict: 'inconclusive',
  reason: ofMeasurements('in-sample-only', ids),
})

/** With what was kept apart set aside, and the reason that there is nothing else. */
function withApart(attached: readonly Attached[], outcome: Outcome, terms: Terms): Outcome {
  const apart = attached.filter((one) => !enters(one, terms))
  if (apart.length === 0) return outcome
  const aside = apart.map(
    (one): SetAside => ({
      id: one.id,
      reason: one.inForce
        ? one.standing === 'counted'
          ? 'in-sample'
          : 'not-comparable'
        : 'excluded',
      inFavourOf: null,
    }),
  )
  const setAside = [...outcome.setAside, ...aside]
  const counting = apart.filter(counts).map(({ id }) => id)
  const alone = outcome.verdict.reason.key === 'nothing-measured' && counting.length > 0
  const reason = alone ? ofMeasurements('in-sample-only', counting) : outcome.verdict.reason
  return { ...outcome, setAside, verdict: { ...outcome.verdict, reason } }
}

/** Whether a person chose between several. */
function isChosen({ id, members }: Group, attached: readonly Attached[], heard: Set<string>) {
  const [first, second] = members
  if (first === undefined || second !== undefined || !heard.has(first)) return false
  return attached.some((other) => other.id !== first && groupId(other) === id && counts(other))
}

function tallied(counting: readonly Attached[], each: Map<string, Judgement>): Assessment['tally'] {
  const tally = { supports: 0, contradicts: 0, inconclusive: 0, inside: 0, outside: 0 }
  for (const { id } of counting) {
    const judgement = each.get(id)
    if (!judgement) continue
    tally[judgement.reason === 'no-uncertainty' ? judgement.position : judgement.verdict] += 1
  }
  return tally
}
