import type { useLoaderData } from '@remix-run/react'
import { Prose } from '#app/components/markup/prose.tsx'
import { ConditionFields } from '#app/components/result/condition-fields.tsx'
import type { Returned } from '#app/components/result/result-field.ts'
import { SourceFields } from '#app/components/result/source-fields.tsx'
import type { ShownPreview } from '#app/components/result/types.ts'
import { ValueFields } from '#app/components/result/value-fields.tsx'
import { resultWords as words } from '#messages/result.ts'
import type { loader } from './route.tsx'

type Model = Omit<ReturnType<typeof useLoaderData<typeof loader>>, 'key'>
type Props = Model & { name: string; returned: Returned; shown: ShownPreview | null }

/** Value, conditions, source: each a ruled part of the form. */
export const Sections = (props: Props) => {
  const { name, returned, shown, observable, prediction, author } = props
  return (
    <>
      <section className="ask" id="value-part" aria-labelledby="value-title">
        <h2 id="value-title">{words.sections.value}</h2>
        <ValueFields returned={returned} observable={observable} shown={shown} />
      </section>
      <Conditions {...props} />
      <section className="ask" id="source-part" aria-labelledby="source-title">
        <h2 id="source-title">{words.sections.source}</h2>
        <SourceFields returned={returned} author={author} name={name} own={prediction.own} />
      </section>
    </>
  )
}

const Conditions = ({ name, returned, questions, prediction: { scope } }: Props) => (
  <section className="ask" id="conditions-part" aria-labelledby="conditions-title">
    <h2 id="conditions-title">{words.sections.conditions}</h2>
    {scope ? (
      <>
        <Prose body={scope} />
        <p className="say">{words.scopeLead(name)}</p>
      </>
    ) : null}
    {questions.length > 0 ? (
      <p className="say">{words.conditionsLead(name)}</p>
    ) : scope ? null : (
      <p className="say">{words.noConditions(name)}</p>
    )}
    <ConditionFields returned={returned} questions={questions} name={name} />
  </section>
)
