import type { Group } from '#app/domain/verdict/group.ts'
import type { StoredRobustness } from '#app/domain/verdict/stored-robustness.ts'

/** How far a stored verdict bends, with a name or a member for each group that is left out. */
export function verdictBends(stored: StoredRobustness | null, groups: readonly Group[]) {
  if (!stored) return null
  const named = new Map(
    groups.map(({ id, name, members }) => [id, { name, member: members[0] ?? '' }]),
  )
  const { analyses, choices } = stored
  return {
    analyses: analyses && {
      ...analyses,
      differ: analyses.differ.map(({ analysis, verdict }) => {
        const { without } = analysis
        return { analysis, verdict, left: without === null ? null : (named.get(without) ?? null) }
      }),
    },
    choices,
  }
}
