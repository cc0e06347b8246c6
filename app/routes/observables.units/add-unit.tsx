import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Section } from '#app/components/page/section.tsx'
import { observableWords } from '#messages/observable.ts'

const words = observableWords.unitsPage
const labels = {
  code: words.code,
  name: words.name,
  factor: words.factor,
  dimension: words.dimension,
}

/** A unit of the site's own, for curators. */
export function AddUnit() {
  const { summary, problems, typed } = useReturned(labels)
  const field = (name: keyof typeof labels) =>
    ({ name, label: labels[name], problems: problems(name), defaultValue: typed(name) }) as const
  return (
    <Section id="add" title={words.add}>
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <p className="hint">{words.addLead}</p>
        <div className="two">
          <TextInput {...field('code')} hint={words.codeHint} spellCheck={false} required />
          <TextInput {...field('name')} optional />
          <TextInput {...field('factor')} hint={words.factorHint} inputMode="decimal" required />
          <TextInput {...field('dimension')} hint={words.dimensionHint} required />
        </div>
        <SubmitRow>
          <Button look="primary">{words.addSubmit}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}
