import type { ReactNode } from 'react'
import type { Choice } from './choice.ts'
import { Problem } from './problem.tsx'

export type ChoiceGroupProps = {
  name: string
  legend: ReactNode
  choices: Choice[]
  id?: string
  hint?: ReactNode
  problems?: string[]
  /** One below the other, for choices with a hint of their own. */
  down?: boolean
}

type Props = ChoiceGroupProps & { type: 'radio' | 'checkbox'; chosen: string[] }

/** A problem summary links to the first choice, which carries the id of the group. */
export function ChoiceGroup(props: Props) {
  const { name, legend, choices, id = name, hint, problems = [], down, type, chosen } = props
  const wrong = problems.length > 0
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-problem` : ''].filter(Boolean)
  return (
    <fieldset
      className="field"
      data-invalid={wrong || undefined}
      aria-describedby={described.join(' ') || undefined}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={down ? 'choices down' : 'choices'}>
        {choices.map((choice, place) => (
          <ChoiceLabel
            key={choice.value}
            id={place === 0 ? id : undefined}
            type={type}
            name={name}
            choice={choice}
            chosen={chosen.includes(choice.value)}
          />
        ))}
      </div>
      <Problem id={`${id}-problem`} problems={problems} />
    </fieldset>
  )
}

type LabelProps = {
  id?: string
  type: 'radio' | 'checkbox'
  name: string
  choice: Choice
  chosen: boolean
}

const ChoiceLabel = ({ id, type, name, choice, chosen }: LabelProps) => (
  <label>
    <input
      type={type}
      id={id}
      name={name}
      value={choice.value}
      defaultChecked={chosen}
      disabled={choice.disabled}
    />
    <span>
      {choice.label}
      {choice.hint ? <span className="hint">{choice.hint}</span> : null}
    </span>
  </label>
)
