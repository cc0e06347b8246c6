import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { MeasurementFields } from '#app/components/measurement/measurement-fields.tsx'
import { BLANK_MEASUREMENT } from '#app/domain/measurement/columns.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'

type Props = {
  returned: ReturnType<typeof useReturned>
  formKey: string
  observable: string
  observables: { key: string; name: string }[]
}

/** The form for one value. */
export const OneForm = ({ returned, formKey, observable, observables }: Props) => (
  <section aria-labelledby="one-title">
    <h2 id="one-title">{words.oneHeading}</h2>
    <Form method="post" className="form">
      <ProblemSummary problems={returned.summary} />
      <input type="hidden" name="way" value="one" />
      <input type="hidden" name="key" value={returned.typed('key', formKey)} />
      <MeasurementFields
        present={{ ...BLANK_MEASUREMENT, observable }}
        returned={returned}
        observables={observables}
      />
      <SubmitRow>
        <Button look="primary" name="intent" value="store">
          {words.store}
        </Button>
        <Button name="intent" value="preview">
          {words.preview}
        </Button>
      </SubmitRow>
    </Form>
  </section>
)
