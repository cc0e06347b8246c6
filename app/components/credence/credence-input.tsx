import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { credenceWords } from '#messages/credence.ts'

type Props = { action: string; formKey: string; present: string }

const words = credenceWords.beside

/** A credence in one short line; what is refused comes back on the page of the longer form. */
export const CredenceInput = ({ action, formKey, present }: Props) => (
  <Form method="post" action={action} className="credence-line" preventScrollReset>
    <input type="hidden" name="key" value={formKey} />
    <label className="visually-hidden" htmlFor="credence-line">
      {words.label}
    </label>
    <input
      key={present}
      id="credence-line"
      type="text"
      name="credence"
      inputMode="decimal"
      defaultValue={present}
    />
    <span aria-hidden="true">%</span>
    <Button small>{words.save}</Button>
  </Form>
)
