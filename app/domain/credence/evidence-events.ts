import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

type Measured = {
  id: string
  standing: EvidenceStanding
  verdict: Verdict | null
  /** When it came to the site. */
  createdAt: Date
  publishedAt: Date | null
  excludedAt: Date | null
  number: number
  slug: string
  status: string
}

export type EvidenceEvent = Pick<Measured, 'id' | 'number' | 'slug'> & {
  kind: 'reported' | 'excluded'
  at: Date
  verdict: Verdict | null
}

/**
 * When the experiments of a prediction came to be known here, each once for each verdict of its
 * measurements, and when one of its measurements was excluded. Only what counts has said anything.
 */
export function evidenceEvents(measured: readonly Measured[]): EvidenceEvent[] {
  const events = new Map<string, EvidenceEvent>()
  const add = (event: EvidenceEvent) => {
    const key = `${event.kind} ${event.number} ${event.verdict}`
    const earlier = events.get(key)
    if (!earlier || event.at < earlier.at) events.set(key, event)
  }
  for (const { standing, status, createdAt, publishedAt, excludedAt, ...row } of measured) {
    if (standing !== 'counted' || NOT_YET.includes(status)) continue
    const { id, number, slug, verdict } = row
    const at = publishedAt && publishedAt > createdAt ? publishedAt : createdAt
    add({ kind: 'reported', at, id, number, slug, verdict })
    if (excludedAt)
      add({ kind: 'excluded', at: excludedAt, id: `${id}-excluded`, number, slug, verdict: null })
  }
  return [...events.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}

const NOT_YET = ['draft', 'planned', 'running']
