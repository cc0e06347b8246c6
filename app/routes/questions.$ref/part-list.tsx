import { Inline } from '#app/components/markup/prose.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Parts } from '#app/components/record/parts.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { questionWords } from '#messages/question.ts'

/** The questions this one is divided into. */
export const PartList = ({ parts }: Pick<QuestionView, 'parts'>) => (
  <Section id="parts" title={questionWords.parts}>
    <Parts
      items={parts.map((part) => ({
        kind: part.kind,
        number: part.number,
        href: recordPath(part),
        title: <Inline body={part.title} />,
        state: <RecordState kind="question" status={part.status} />,
      }))}
    />
  </Section>
)
