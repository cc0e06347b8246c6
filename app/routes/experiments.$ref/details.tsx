import { Section } from '#app/components/page/section.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { Shown } from './shown.ts'

const words = m.experiment

export const hasDetails = ({ conditions, conflicts, aiUse }: Shown) =>
  conditions.length > 0 || conflicts !== '' || aiUse !== ''

/** What holds in all runs, and what a reader should know of those who ran them. */
export function Details({ experiment }: { experiment: Shown }) {
  const { conditions, conflicts, aiUse } = experiment
  const facts = [
    ...conditions.map(({ key, value, unit }) => ({
      term: key,
      value: unit && unit !== '1' ? `${value} ${unit}` : value,
    })),
    { term: words.conflicts, value: conflicts || words.notStated },
    { term: words.aiUse, value: aiUse || words.notStated },
  ]
  return (
    <Section id="details" title={words.details}>
      <Facts facts={facts} />
    </Section>
  )
}
