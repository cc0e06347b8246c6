import type { CommentView } from './view.ts'

/** A comment and the one it hangs below, as the answer to having posted it. */
export type PlacedComment = { parentId: string | null; comment: CommentView }
