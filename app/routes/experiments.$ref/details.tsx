import { Section } from '#app/components/page/section.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import { experimentWords as words } from '#messages/experiment.ts'
import type { View } from './view.ts'

export const hasDetails = ({ conditions, conflicts, aiUse }: View) =>
  conditions.length > 0 || conflicts !== '' || aiUse !== ''

/** What holds in all runs, and what a reader should know of those who ran them. */
export function Details({ experiment }: { experiment: View }) {
  const { conditions, conflicts, aiUse } = experiment
  return (
    <Section id="details" title={words.details}>
      <Terms id="conditions">
        {conditions.map(({ key, value, unit }) => (
          <Term key={`${key} ${value}`} term={key}>
            {quantity(value, unit)}
          </Term>
        ))}
        <Term term={words.conflicts}>{conflicts || words.notStated}</Term>
        <Term term={words.aiUse}>{aiUse || words.notStated}</Term>
      </Terms>
    </Section>
  )
}
