import { Prose } from '#app/components/markup/prose.tsx'
import { Section } from '#app/components/page/section.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

const words = m.question

/** The remarks, and what the discussion holds that they do not yet tell. */
export function Remarks({ remarks, notWorkedIn }: Pick<QuestionPage, 'remarks' | 'notWorkedIn'>) {
  if (!remarks && notWorkedIn === 'none') return null
  return (
    <Section id="remarks" title={m.record.remarks} notes>
      {remarks ? <Prose body={remarks} className="prose" /> : <p>{m.record.noRemarks}</p>}
      {notWorkedIn === 'none' ? null : <p className="hint">{words.notWorkedIn[notWorkedIn]}</p>}
    </Section>
  )
}
