import { MarkNote } from '#app/components/attempt/mark-note.tsx'
import { Section } from '#app/components/page/section.tsx'
import { State } from '#app/components/page/state.tsx'
import { MARKS } from '#app/domain/attempt/marks.ts'
import type { AttemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptWords } from '#messages/attempt.ts'

/** The two marks, apart from the decision: each with what it rests on, or that it is not set. */
export const Marks = ({ marks }: Pick<AttemptPage, 'marks'>) => (
  <Section id="marks" title={attemptWords.page.marks}>
    <ul className="attempts">
      {MARKS.map((name) => {
        const mark = marks.find((one) => one.mark === name)
        return (
          <li key={name}>
            <State mark={mark ? 'confirmed' : 'untested'}>
              {attemptWords.marks[name]}
              {mark ? null : ` (${attemptWords.page.notMarked})`}
            </State>
            {mark ? <MarkNote mark={mark} /> : null}
          </li>
        )
      })}
    </ul>
  </Section>
)
