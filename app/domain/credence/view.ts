import type { RecordKind } from '#app/domain/record/kind.ts'
import type { NoCredence } from './policy.ts'

/** What every page with credences says of a record to one viewer. */
export type CredenceView = {
  record: { kind: RecordKind; number: number; slug: string; titlePlain: string }
  /** Why it takes no credence, from anybody. */
  closed: NoCredence | null
  own: { p: number; since: Date } | null
  /** False for somebody new, whose credences do not count yet. */
  ownCounts: boolean
  /** What others believe is not for this viewer to know yet. */
  hidden: boolean
  /** Null while it is hidden, and of nobody. */
  community: { median: number; low: number; high: number; n: number } | null
  /** Makes sending the form twice harmless; null for who may not give a credence. */
  formKey: string | null
}

/** A credence as one may type it and as it is shown: per cent to one decimal, without the sign. */
export const typedCredence = (p: number): string => String(Math.round(p * 1000) / 10)
