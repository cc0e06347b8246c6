import type { Role } from '#app/domain/viewer/viewer.ts'
import { aggregate, type CommunityCredence, middleHalf } from './aggregate.ts'
import { credenceCounts, mayShowBeliefs } from './policy.ts'
import { type Credence, type StandingCredence, standingCredences } from './standing.ts'

type Believed = Credence & { role: Role }

/** What is known of a record’s credences to one viewer. What the viewer may not know is not in it. */
export type Beliefs = {
  visible: boolean
  /** All credences that count, in order. */
  counted: Credence[]
  /** Those that stand now, oldest → newest. */
  standing: StandingCredence[]
  /** The viewer’s own, whether they count or not. */
  ownChanges: Credence[]
  own: StandingCredence | null
}

export function beliefsOf(rows: readonly Believed[], viewerId: string | null): Beliefs {
  const ownChanges = viewerId === null ? [] : rows.filter(({ personId }) => personId === viewerId)
  const own = standingCredences(ownChanges)[0] ?? null
  const counted = rows.filter(({ role }) => credenceCounts(role))
  const standing = standingCredences(counted)
  const visible = mayShowBeliefs({ people: standing.length, own: own !== null })
  const theirs = visible ? { counted, standing } : { counted: [], standing: [] }
  return { visible, ...theirs, ownChanges, own }
}

/** What several people believe together, and how many they are. */
export type Community = CommunityCredence & { n: number }

/** The median, the middle half and how many people; null of nobody. */
export function communityOf(standing: readonly StandingCredence[]): Community | null {
  const values = standing.map(({ p }) => p)
  const median = aggregate(values)
  const half = middleHalf(values)
  return median === null || half === null ? null : { median, ...half, n: values.length }
}
