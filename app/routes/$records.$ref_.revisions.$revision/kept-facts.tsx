import { Prose } from '#app/components/markup/prose.tsx'
import { Section } from '#app/components/page/section.tsx'
import { factText } from '#app/domain/record/facts.ts'
import type { Body } from '#app/domain/text/body.ts'
import { recordWords } from '#messages/record.ts'

type Props = { facts: { name: string; text: string; prose: Body | null }[]; tags: string[] }

/** What a revision kept besides the texts of every record: texts of the kind, short facts, tags. */
export function KeptFacts({ facts, tags }: Props) {
  const short = facts.filter(({ prose }) => prose === null)
  return (
    <>
      {facts.map(({ name, prose }) =>
        prose ? (
          <Section key={name} id={name} title={recordWords.fact(name)} notes>
            <Prose body={prose} />
          </Section>
        ) : null,
      )}
      {short.map(({ name, text }) => (
        <p key={name} className="hint">{`${recordWords.fact(name)}: ${factText(name, text)}`}</p>
      ))}
      {tags.length > 0 ? <p className="hint">{`${recordWords.tags}: ${tags.join(', ')}`}</p> : null}
    </>
  )
}
