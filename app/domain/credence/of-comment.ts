/** What a comment says of its author’s credence: from what to what. Null: none stood, or none does. */
export type CommentCredence = { before: number | null; p: number | null }
