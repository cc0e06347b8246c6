import { countLinks, isNewcomer, NEWCOMER_LIMITS } from '#app/domain/comment/newcomers.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { limitsAreOff } from '#app/services/limits/limits.server.ts'
import { countCommentsSince } from '#db/queries/comments.ts'
import type { Reader } from '#db/types.ts'

export function limitLinks(member: Member, text: string): void {
  if (!isNewcomer(member) || limitsAreOff() || countLinks(text) <= NEWCOMER_LIMITS.links) return
  refuse('form', { fields: { body: ['links.many' satisfies ProblemKey] } })
}

export async function limitComments(q: Reader, member: Member, at: Date): Promise<void> {
  if (!isNewcomer(member) || limitsAreOff()) return
  const since = new Date(at.getTime() - NEWCOMER_LIMITS.hours * 3_600_000)
  const written = await countCommentsSince(q, member.id, since)
  if (written >= NEWCOMER_LIMITS.comments) refuse('dailyComments', { retryAfter: 3_600 })
}
