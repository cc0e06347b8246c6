import type { ReactNode } from 'react'
import { lookWords } from '#messages/look.ts'
import { Problem } from './problem.tsx'

/** What a control needs to be tied to its label, hint and problem. */
export type ControlProps = {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export type FieldProps = {
  name: string
  label: ReactNode
  /** Where a heading above already says it; it stays for screen readers. */
  hideLabel?: boolean
  /** Unless given, the name; two forms on a page need their own. */
  id?: string
  hint?: ReactNode
  problems?: string[]
  optional?: boolean
  /** Below the control: close questions, a count. */
  after?: ReactNode
}

type Props = FieldProps & { children: (control: ControlProps) => ReactNode }

/** Label above, hint under it, problem below in words. */
export function Field(props: Props) {
  const { name, label, id = name, hint, problems = [], optional, after, children } = props
  const wrong = problems.length > 0
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-problem` : ''].filter(Boolean)
  return (
    <div className="field" data-invalid={wrong || undefined}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : undefined}>
        {label}
        {optional ? <span className="optional"> ({lookWords.forms.optional})</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({
        id,
        name,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': wrong || undefined,
      })}
      <Problem id={`${id}-problem`} problems={problems} />
      {after ? <div className="hint after">{after}</div> : null}
    </div>
  )
}
