import { Form } from '@remix-run/react'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { messages as m } from '#app/messages/index.ts'
import { Button } from './button.tsx'
import { TextInput } from './text-input.tsx'

type Props = {
  label: string
  asked: { typed: string; problem: ProblemKey | null }
  /** Where the answer stands on the page. */
  anchor: string
  /** What else the address says. */
  kept?: Record<string, string>
}

/** Asks the same page as of a past day. */
export const DayForm = ({ label, asked: { typed, problem }, anchor, kept = {} }: Props) => (
  <Form method="get" action={`#${anchor}`} className="form search-form day-form" key={typed}>
    {Object.entries(kept).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <TextInput
      name="on"
      label={label}
      hint={m.history.dayHint}
      problems={problem ? [m.problems[problem]] : []}
      defaultValue={typed}
      placeholder="2026-11-23"
      autoComplete="off"
      size={12}
      maxLength={10}
    />
    <Button>{m.history.show}</Button>
  </Form>
)
