import { Prose } from '#app/components/markup/prose.tsx'
import { Section } from '#app/components/page/section.tsx'
import type { RecordView } from '#app/domain/record/view.ts'
import { recordWords } from '#messages/record.ts'

/** The remarks, and what the discussion holds that they do not yet tell. */
export function Remarks({ remarks, lack }: Pick<RecordView, 'remarks'> & { lack?: string }) {
  if (!remarks && !lack) return null
  return (
    <Section id="remarks" title={recordWords.remarks} notes>
      {remarks ? <Prose body={remarks} /> : <p>{recordWords.noRemarks}</p>}
      {lack ? <p className="hint">{lack}</p> : null}
    </Section>
  )
}
