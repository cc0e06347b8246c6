import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Problem } from '#app/components/forms/problem.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { Section } from '#app/components/page/section.tsx'
import { unitsPath } from '#app/domain/paths/observable.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { observableWords } from '#messages/observable.ts'

type Query = { value: string; from: string; to: string }
type Answer = { value: number; in: number } | { problem: string; field: keyof Query | null } | null
type Props = { query: Query; answer: Answer }

const words = observableWords.unitsPage

/** What a value is in another unit, or why that cannot be said. */
export function Conversion({ query, answer }: Props) {
  const problem = answer && 'problem' in answer ? answer : null
  const field = (name: keyof Query) =>
    ({
      name,
      label: words[name],
      defaultValue: query[name],
      problems: problem?.field === name ? [problem.problem] : [],
      spellCheck: false,
      autoComplete: 'off',
    }) as const
  return (
    <Section id="convert" title={words.convert}>
      <Form
        key={`${query.value} ${query.from} ${query.to}`}
        method="get"
        action={`${unitsPath()}#convert`}
        className="form"
      >
        <p className="hint">{words.convertLead}</p>
        <TextInput {...field('value')} hint={words.valueHint} />
        <div className="two">
          <TextInput {...field('from')} />
          <TextInput {...field('to')} />
        </div>
        <Answered query={query} answer={answer} />
        <SubmitRow>
          <Button>{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

const Answered = ({ query, answer }: Props) => (
  <div role="status">
    {answer && 'problem' in answer && answer.field === null ? (
      <Problem id="conversion-problem" problems={[answer.problem]} />
    ) : null}
    {answer && 'in' in answer ? (
      <p className="conversion">
        {words.equals(numberText(answer.value), query.from, numberText(answer.in), query.to)}
      </p>
    ) : null}
  </div>
)
