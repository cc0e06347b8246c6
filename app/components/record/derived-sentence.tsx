import { Fragment } from 'react'
import { Inline } from '#app/components/markup/prose.tsx'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import { summaryParts } from '#messages/summaries.ts'

type Props = {
  summary: Summary
  /** The symbol of the observable that it names; without one its name stands there. */
  symbol?: Body | null | undefined
}

/** What is known of a record, in words that were made from the evidence. */
export const DerivedSentence = ({ summary, symbol = null }: Props) =>
  summaryParts(summary).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, in their order
    <Fragment key={place}>
      {place === 0 ? null : symbol ? <Inline body={symbol} /> : summary.measured?.name}
      {part}
    </Fragment>
  ))
