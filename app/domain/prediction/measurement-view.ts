import type { Limit } from '#app/domain/measurement/estimate.ts'
import type { Judgement } from '#app/domain/verdict/verdict.ts'
import type { WhyAside } from './set-aside.ts'

/** A measurement as the forest plot of a prediction shows it. */
export type MeasurementView = {
  id: string
  evidenceId: string
  label: string
  /** Who published it, where it comes from a publication. */
  source: { authors: string[]; year: number | null } | null
  experiment: string
  path: string
  /** Its independence group, or its experiment where it has none. */
  group: string
  /** What the group is called where it has a name. */
  groupName: string
  value: number
  low: number | null
  high: number | null
  limit: Limit | null
  judgement: Judgement
  share: number | null
  aside: WhyAside | null
  inSample: boolean
  superseded: boolean
  /** It became public only after the prediction was registered. */
  later: boolean
  /** This viewer may say whether it counts. */
  decidable: boolean
  /** Why a curator named it to speak for its group; null where nobody did. */
  speaksFor: string | null
  /** This viewer may perhaps name it to, or take that back. */
  nameable: boolean
}

/** How many of the measurements that count became public only after registration. */
export type Dated = { later: number; of: number }
