import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

const BORNE_OUT_BY: Record<string, Verdict> = { confirmed: 'supports', refuted: 'contradicts' }

/**
 * The footing of a prediction that was resolved. Only a verdict has one, so an outcome has it where
 * the verdict says the same; null for any other status.
 */
export const footingOfOutcome = (
  status: string,
  { verdict, footing }: { verdict: Verdict | null; footing: Footing | null },
): Footing | null => (verdict !== null && BORNE_OUT_BY[status] === verdict ? footing : null)
