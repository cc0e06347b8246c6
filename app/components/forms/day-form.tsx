import { historyWords } from '#messages/history.ts'
import { problemText } from '#messages/problem-text.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { TextInput } from './text-input.tsx'

type Props = {
  label: string
  query: { typed: string; problem: string | null }
  /** Where the answer stands on the page. */
  anchor: string
  /** What else the address says. */
  kept?: Record<string, string>
}

/** Asks the same page as of a past day. */
export const DayForm = ({ label, query: { typed, problem }, anchor, kept = {} }: Props) => (
  <Form method="get" action={`#${anchor}`} className="form search-form day-form" key={typed}>
    {Object.entries(kept).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <TextInput
      name="on"
      label={label}
      hint={historyWords.dayHint}
      problems={problem ? [problemText(problem)] : []}
      defaultValue={typed}
      placeholder="2026-11-23"
      autoComplete="off"
      size={12}
      maxLength={100}
    />
    <Button>{historyWords.show}</Button>
  </Form>
)
