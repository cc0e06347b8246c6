export type Named = { handle: string; displayName: string }

/** What every page says of something proposed: by whom, who seconded it, and how it ended. */
export type ProposalView = {
  id: string
  proposedBy: Named
  proposedAt: Date
  seconds: { by: Named; at: Date }[]
  ended: { by: Named; reason: string; at: Date } | null
}
