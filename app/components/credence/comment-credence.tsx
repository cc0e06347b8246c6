import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import { credenceText } from '#app/domain/credence/probability.ts'
import { credenceWords } from '#messages/credence.ts'

const words = credenceWords.said

/** What the author of a comment believed before and after it. */
export function CommentCredenceLine({ credence }: { credence: CommentCredence }) {
  const said = sentence(credence)
  return said ? <p className="comment-credence">{said}</p> : null
}

function sentence({ before, p }: CommentCredence): string | null {
  if (p === null) return before === null ? null : words.tookBack(credenceText(before))
  const to = credenceText(p)
  if (before === null) return words.puts(to)
  const from = credenceText(before)
  return from === to ? words.keeps(to) : words.changed(from, to)
}
