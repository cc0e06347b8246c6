import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Prose } from '#app/components/markup/prose.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { ResolutionView } from '#app/domain/resolution/view.ts'
import { messages as m } from '#app/messages/index.ts'
import { OutcomeLine } from './outcome-line.tsx'

type Props = {
  /** Which of the acts that need a reason. */
  act: keyof typeof m.resolution.reasons
  record: { kind: RecordKind; number: number }
  resolution: ResolutionView
  children?: ReactNode
}

/** A page that shows a resolution and asks why something is done about it. */
export function ReasonForm({ act, record, resolution, children }: Props) {
  const words = m.resolution.reasons[act]
  const labels = { reason: words.reason }
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.title(recordName(record.kind, record.number))}
        lead={words.lead}
        width="text"
      />
      <div className="resolution-article">
        <OutcomeLine resolution={resolution} />
        <Prose body={resolution.rationale} className="prose" />
        {children}
      </div>
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <TextArea
          name="reason"
          label={labels.reason}
          problems={problems('reason')}
          defaultValue={typed('reason')}
          maxLength={500}
          required
        />
        <SubmitRow>
          <Button look="primary">{words.send}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
