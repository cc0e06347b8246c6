import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import type { credenceForm } from '#app/services/credences/credence-form.server.ts'
import { credenceWords } from '#messages/credence.ts'

const words = credenceWords.form
const labels = { low: words.low, median: words.median, high: words.high }
const PARTS = ['low', 'median', 'high'] as const

type Props = { value: NonNullable<Awaited<ReturnType<typeof credenceForm>>['value']> }

/** Where somebody expects the value of the observable. */
export function ValueForm({ value: { name, unit, present, key } }: Props) {
  const { problems, typed } = useReturned(labels)
  return (
    <section id="value" aria-labelledby="value-title">
      <h2 id="value-title">{words.valueTitle}</h2>
      <p className="hint">
        {words.valueLead(name)} {unit === '1' ? null : words.valueUnit(shownUnit(unit))}
      </p>
      <Form method="post" className="form">
        <input type="hidden" name="intent" value="forecast" />
        <input type="hidden" name="key" value={typed('key', key)} />
        <div className="three">
          {PARTS.map((part) => (
            <TextInput
              key={part}
              name={part}
              label={labels[part]}
              problems={problems(part)}
              defaultValue={typed(part, present[part])}
            />
          ))}
        </div>
        <SubmitRow>
          <Button>{words.valueSave}</Button>
        </SubmitRow>
      </Form>
    </section>
  )
}
