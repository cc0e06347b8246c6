/**
 * Why more of the same will not settle a prediction: its groups scatter by more than their errors, the
 * expected value lies too close to a bound, or groups oppose one another.
 */
export type Unsettled = 'scatter' | 'at-a-bound' | 'groups-disagree'

/** So many further groups, each with an error of at most so much on the scale of the observable. */
export type Way = { groups: number; error: number }

/**
 * What would decide an undecided prediction. `counted` groups are there and `missing` ones asked for
 * by its rule; `now` is the error of their pool. `around`: the values that further groups were drawn
 * about, in the unit of the observable: the pooled mean, or with nothing measured the middles of what
 * it and its rivals foretell, none where those are endless. `repeats`: of a run, which have the error
 * of the first way.
 */
export type Settling = {
  counted: number
  missing: number
  now: number | null
  around: number[]
  ways: Way[]
  unsettled: Unsettled | null
  repeats: number | null
}

/** A prediction of the same observable that allows no value of this one, and the error that tells. */
export type Rival = { id: string; error: number | null }

/** `settling` null: decided already, or more than is looked at. */
export type Advice = { settling: Settling | null; rivals: Rival[] }
