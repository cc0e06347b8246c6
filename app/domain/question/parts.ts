import { type Answered, isAnswered, type QuestionStatus } from './status.ts'

/** The statuses that parts can give the question they belong to. */
export type StatusOfParts = 'open' | 'partially-answered' | Answered

/** Parts that still ask something or were answered; what was declined, merged or ill-posed asks nothing. */
const counts = (status: QuestionStatus): status is StatusOfParts =>
  status === 'open' || status === 'partially-answered' || isAnswered(status)

export const somePartOpen = (parts: readonly QuestionStatus[]): boolean =>
  parts.filter(counts).some((status) => !isAnswered(status))

/**
 * What the parts of a question say of it: answered when every part is, in the direction in which all
 * agree; partially answered when any is; null where no part counts.
 */
export function statusOfParts(parts: readonly QuestionStatus[]): StatusOfParts | null {
  const counted = parts.filter(counts)
  const [first] = counted
  if (first === undefined) return null
  if (counted.every(isAnswered))
    return counted.every((status) => status === first) ? first : 'answered-other'
  return counted.some((status) => status !== 'open') ? 'partially-answered' : 'open'
}

type Whole = {
  present: QuestionStatus
  parts: readonly QuestionStatus[]
  /** Whether the present status was itself given by the parts. */
  followsParts: boolean
  /** Whether a partial attempt on the whole question stands accepted. */
  partlyAnswered: boolean
}

/**
 * Where a question goes once its parts have changed; null where it stays. Parts carry a question
 * forward, and back from what they gave it; what a curator or an attempt gave goes back only where it
 * says answered while a part is open. Questions that are not under way stay as they are.
 */
export function movedByParts(whole: Whole): StatusOfParts | null {
  const { present, parts, followsParts, partlyAnswered } = whole
  if (!counts(present)) return null
  const said = statusOfParts(parts)
  const to = standingWith(said, partlyAnswered && present !== 'open')
  if (to === present || (isAnswered(present) && isAnswered(to))) return null
  const forward = present === 'open' || isAnswered(to)
  const untrue = isAnswered(present) && said !== null
  return forward || untrue || followsParts ? to : null
}

/** The status that is left when nothing answers the question as a whole. */
export function standingWith(said: StatusOfParts | null, partlyAnswered: boolean): StatusOfParts {
  if (said !== null && isAnswered(said)) return said
  return said === 'partially-answered' || partlyAnswered ? 'partially-answered' : 'open'
}
