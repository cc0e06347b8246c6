import { combinedFigure } from '#app/domain/summary/groups.ts'
import { judgedMessages } from '#app/domain/summary/judged.ts'
import type { PredictionSummary } from '#app/domain/summary/stored.ts'
import type { Assessment } from '#app/domain/verdict/assess.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { StoredRobustness } from '#app/domain/verdict/stored-robustness.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { attachedFrom, laterThan } from '#app/services/evidence/attached.server.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'

type Judged = {
  assessment: Assessment
  rows: MeasuredEvidence[]
  terms: Terms
  unit: string
  fixedAt: Date | null
  verdictReason: NamedReason
  footing: Footing | null
  robustness: StoredRobustness | null
}

/** What the derived sentence of a prediction is made from, beside its verdict. */
export function predictionSummary(judged: Judged): PredictionSummary {
  const { assessment, rows, terms, unit, fixedAt, verdictReason, footing, robustness } = judged
  const numbers = new Map(rows.map(({ id, experimentNumber }) => [id, experimentNumber]))
  return {
    said: judgedMessages({
      assessment,
      attached: rows.map(attachedFrom),
      terms,
      unit,
      reason: verdictReason,
      footing,
      analyses: robustness?.analyses ?? null,
      later: laterThan(fixedAt, rows),
      numberOf: (id) => numbers.get(id),
    }),
    figure: combinedFigure({ assessment, terms, unit }),
    groups: assessment.groups.length,
  }
}
