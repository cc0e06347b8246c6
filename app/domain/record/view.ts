import type { WayUp } from '#app/domain/membership/policy.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { RecordKind } from './kind.ts'
import type { Visibility } from './visibility.ts'

/** What a link to a record says. */
export type RecordLink = {
  id: string
  kind: RecordKind
  number: number
  slug: string
  status: string
  /** Of a supported claim, or of the verdict of a prediction. */
  footing?: Footing | null
  /** What the measurements of a prediction say. */
  verdict?: Verdict | null
  title: Body
  titlePlain: string
}

/** A cited work in a record's list of references. */
export type CitedWork = {
  slug: string
  scheme: 'doi' | 'arxiv' | 'url'
  identifier: string
  url: string
  /** Null where nothing is known of it but what identifies it. */
  title: Body | null
  titlePlain: string
  authors: string[]
  year: number | null
  venue: string
}

/** What the page of every kind of record shows. */
export type RecordView = {
  id: string
  kind: RecordKind
  number: number
  slug: string
  revision: number
  titlePlain: string
  excerptPlain: string
  title: Body
  statement: Body
  background: Body | null
  remarks: Body | null
  visibility: Visibility
  status: string
  statusAsOf: Date
  statusBasis: string
  area: { key: string; name: string } | null
  author: { handle: string; displayName: string }
  createdAt: Date
  commentCount: number
  tallies: VoteTallies
  ownVotes: OwnVotes
  tags: string[]
  references: CitedWork[]
  abilities: RecordAbilities
}

/** What this viewer may do with any record; a kind adds its own. */
export type RecordAbilities = {
  comment: boolean
  vote: boolean
  edit: boolean
  editRemarks: boolean
  remove: boolean
  hide: boolean
  /** The next step of this reader, whose acts are shown refused. */
  way: WayUp | null
}
