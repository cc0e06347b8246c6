import type { TrackRecord } from '#app/domain/track-record/track-record.ts'
import type { Summary } from './summary.ts'

/** What somebody wrote that is public; each counted up to a limit. */
export type Contributed = { question: number; claim: number; experiment: number }

/** What is known of what a person contributed, and how it fared. Nothing is told of votes or comments. */
export type PersonMessage =
  | { key: 'nothing' }
  | { key: 'contributed'; counts: Contributed; track: Pick<TrackRecord, FaredCount> }
  | { key: 'credences'; edge: number; crowded: number }

type FaredCount = 'registered' | 'confirmed' | 'foretold' | 'refuted' | 'open'

export type PersonBasis = {
  counts: Contributed
  track: TrackRecord
  /** Of credences on what was decided; null where none counts. */
  scores: { edge: number; crowded: number } | null
}

/** At most two messages: what was contributed with how predictions fared, then how credences did. */
function personMessages({ counts, track, scores }: PersonBasis): PersonMessage[] {
  const { question, claim, experiment } = counts
  const wrote = question + claim + experiment + track.registered > 0
  const credences =
    scores && scores.crowded > 0
      ? [{ key: 'credences' as const, edge: scores.edge, crowded: scores.crowded }]
      : []
  if (!wrote) return credences.length > 0 ? credences : [{ key: 'nothing' }]
  return [{ key: 'contributed', counts: { question, claim, experiment }, track }, ...credences]
}

/** The sentence on a person. */
export const personSentenceOf = (basis: PersonBasis): Summary => ({
  kind: 'person',
  messages: personMessages(basis),
  measured: null,
})
