import type { ReactNode } from 'react'
import { Button } from '#app/components/forms/button.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { Problem } from '#app/components/forms/problem.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import type { AskedCondition } from '#app/domain/result/asked-condition.ts'
import { answerFields } from '#app/domain/result/condition-answer.ts'
import { withTrueMinus } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import { resultWords as words } from '#messages/result.ts'
import { type Returned, resultField } from './result-field.ts'

type Props = { returned: Returned; questions: AskedCondition[]; name: string }

/** From so many conditions of one value on, one button answers them all. */
const MANY = 3

/** The conditions of the prediction as questions: its own value stands first, and nothing is chosen. */
export const ConditionFields = ({ returned, questions, name }: Props) => (
  <>
    {questions.filter(({ choices }) => choices.length === 1).length >= MANY ? (
      <p className="needs-script">
        <Button type="button" small onClick={(event) => chooseAll(event.currentTarget.form)}>
          {words.allAsAsked(name)}
        </Button>
      </p>
    ) : null}
    <div className="conds">
      {questions.map((question, place) => (
        <Question key={question.key} {...{ question, place, returned, name }} />
      ))}
    </div>
    <MoreFields summary={words.more} fields={[resultField(returned, 'conditions')]}>
      <TextArea {...resultField(returned, 'conditions')} hint={words.moreHint} rows={3} hideLabel />
    </MoreFields>
  </>
)

/** Only what has one value is answered; the others stay to be answered. */
function chooseAll(form: HTMLFormElement | null): void {
  for (const input of form?.querySelectorAll<HTMLInputElement>('.cond [data-only]') ?? [])
    input.click()
}

type Asked = { question: AskedCondition; place: number; returned: Returned; name: string }

function Question({ question, place, returned, name }: Asked) {
  const { key, choices, asked } = question
  const fields = answerFields(place)
  const problems = returned.problems(fields.choice)
  const chosen = returned.typed(fields.choice)
  const wrong = problems.length > 0
  return (
    <fieldset
      className="cond"
      data-invalid={wrong || undefined}
      aria-describedby={wrong ? `${fields.choice}-problem` : undefined}
    >
      <legend>{key}</legend>
      <div className="choices">
        <Choices {...{ question, place, chosen, name }} />
        <Other {...{ question, place, returned, chosen }} />
        <Answer field={fields.choice} value="unknown" chosen={chosen}>
          {words.notKnown}
        </Answer>
        {choices.length === 0 ? (
          <span className="hint asks">{words.asks(name, asked.map(withTrueMinus))}</span>
        ) : null}
      </div>
      <Problem id={`${fields.choice}-problem`} problems={problems} />
    </fieldset>
  )
}

type ChoicesProps = Omit<Asked, 'returned'> & { chosen: string }

/** The values that the prediction names; a single one is what “all as asked” chooses. */
const Choices = ({ question: { choices, unit }, place, chosen, name }: ChoicesProps) =>
  choices.map((value, at) => (
    <Answer
      key={value}
      id={at === 0 ? answerFields(place).choice : undefined}
      field={answerFields(place).choice}
      value={String(at)}
      chosen={chosen}
      only={choices.length === 1}
    >
      {withUnit(value, unit)}{' '}
      {choices.length === 1 ? <span className="hint">{words.asAsked(name)}</span> : null}
    </Answer>
  ))

type AnswerProps = {
  field: string
  value: string
  chosen: string
  id?: string
  only?: boolean
  children: ReactNode
}

const Answer = ({ field, value, chosen, id, only, children }: AnswerProps) => (
  <label>
    <input
      type="radio"
      id={id}
      name={field}
      value={value}
      defaultChecked={chosen === value}
      data-only={only || undefined}
    />
    <span>{children}</span>
  </label>
)

type OtherProps = Omit<Asked, 'name'> & { chosen: string }

/** A value that is typed is the answer, whether or not it was chosen as well. */
function Other({ question: { key, unit, choices }, place, returned, chosen }: OtherProps) {
  const fields = answerFields(place)
  const free = choices.length === 0
  return (
    <span className="with-text">
      <Answer
        id={free ? fields.choice : undefined}
        field={fields.choice}
        value="other"
        chosen={chosen}
      >
        {free ? words.itsValue : words.another}
      </Answer>
      <input
        type="text"
        dir="auto"
        name={fields.other}
        defaultValue={returned.typed(fields.other)}
        aria-label={words.valueOf(key)}
        autoComplete="off"
        maxLength={200}
      />
      {unit ? <span>{unit}</span> : null}
    </span>
  )
}

const withUnit = (value: string, unit: string) => withTrueMinus(quantity(value, unit))
