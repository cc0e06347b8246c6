import type { ReactNode } from 'react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { ResolutionView } from '#app/domain/resolution/view.ts'
import { resolutionWords } from '#messages/resolution.ts'
import { OutcomeLine } from './outcome-line.tsx'

type Props = {
  /** Which of the acts that need a reason. */
  act: keyof typeof resolutionWords.reasons
  record: { kind: RecordKind; number: number }
  resolution: ResolutionView
  children?: ReactNode
}

/** A page that shows a resolution and asks why something is done about it. */
export function ResolutionReason({ act, record, resolution, children }: Props) {
  const words = resolutionWords.reasons[act]
  return (
    <ReasonPage
      title={words.title(recordName(record.kind, record.number))}
      lead={words.lead}
      about={
        <div className="resolution-article">
          <OutcomeLine resolution={resolution} />
          <Prose body={resolution.rationale} />
          {children}
        </div>
      }
      label={words.reason}
      long
      submit={words.send}
    />
  )
}
