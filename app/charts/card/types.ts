import type { AnswerPlot } from '#app/charts/answer/types.ts'
import type { MarkName } from '#app/components/page/mark-name.ts'

/** What the picture of a record says, for links that are shared: 1200 by 630 px. */
export type Card = {
  site: string
  /** Such as P12. */
  name: string
  kind: string
  title: string
  state: { mark: MarkName; word: string; after: string }
  /** The derived sentence. */
  derived: string
  axis: AnswerPlot | null
}
