import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { CommentAbilities } from './abilities.ts'
import type { Anchor } from './anchor.ts'

/** A comment as a page shows it to one viewer. */
export type CommentView = {
  id: string
  depth: number
  /** Null for a tombstone, like the body. */
  author: { handle: string; displayName: string } | null
  createdAt: Date
  /** When it was last changed, if it ever was. */
  editedAt: Date | null
  body: Body | null
  tombstone: 'deleted' | 'hidden' | null
  visibility: Visibility
  tallies: VoteTallies
  ownVotes: OwnVotes
  abilities: CommentAbilities
  anchor: Anchor | null
  /** The credence that was given with it, where the viewer may know it. */
  credence: CommentCredence | null
  /** The comment that was answered, where the reply is attached further up. */
  answers: string | null
  replies: CommentView[]
  /** Public comments below this one that are not on the page. */
  moreReplies: number
  /** The comment whose own page goes on below the last level, if this is where the page stops. */
  continues: string | null
}
